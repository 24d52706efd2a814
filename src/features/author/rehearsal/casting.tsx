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
          value={cast.seed}
          onChange={({ target }) => onCast({ ...cast, seed: parseSeed(target.value) ?? cast.seed })}
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
