import { useState } from 'react';
import { classNames, controlClass, Segmented } from '../../../components/index.ts';
import { LANGS } from '../../../core/shared/lang.ts';
import { MAX_SEED, parseSeed } from '../../../platform/desk-path.ts';
import { useAuthorText } from '../text.ts';
import styles from './rehearsal.module.css';
import type { Cast } from './rehearsal.tsx';

interface CastingProps {
  readonly cast: Cast;
  readonly onCast: (cast: Cast) => void;
}

/** The row in which seed and language are chosen. */
export function Casting({ cast, onCast }: CastingProps) {
  const t = useAuthorText();
  // The field may stand empty while a number is being typed.
  const [typed, setTyped] = useState(String(cast.seed));
  const type = (text: string) => {
    setTyped(text);
    const seed = parseSeed(text);
    if (seed !== null) onCast({ ...cast, seed });
  };
  return (
    <div className={styles.casting}>
      <label className={styles.seedLabel}>
        {t('author.seed')}
        <input
          className={classNames(controlClass, styles.seed)}
          type="number"
          inputMode="numeric"
          min={0}
          max={MAX_SEED}
          step={1}
          value={typed}
          onChange={({ target }) => type(target.value)}
          onBlur={() => setTyped(String(cast.seed))}
        />
      </label>
      <Segmented
        label={t('author.lang')}
        options={LANGS.map((value) => ({ value, label: t(`ui.lang.${value}`) }))}
        value={cast.lang}
        onChange={(lang) => onCast({ ...cast, lang })}
      />
    </div>
  );
}
