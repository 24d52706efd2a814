import { useState } from 'react';
import { Button, classNames, Icon } from '../../../../components/index.ts';
import type { Scenario } from '../../../../core/scenario/v1/scenario.ts';
import type { SessionView } from '../../../../core/session/types.ts';
import { contentLang, useLanguage } from '../../../../locales/index.ts';
import { useDeskText } from '../text.ts';
import styles from './coach.module.css';

interface CoachProps {
  readonly hints: Scenario['hints'];
  readonly view: SessionView;
  /** The customer has what they need. */
  readonly content: boolean;
}

/** The hints whose act has not been seen in any reply yet, in their order. */
function hintsLeft(hints: Scenario['hints'], view: SessionView): Scenario['hints'] {
  const done = view.timeline.flatMap((item) =>
    item.kind === 'turn' && item.turn.from === 'agent' ? item.turn.analysis.acts : [],
  );
  return hints.filter(({ act }) => !done.includes(act));
}

/** One hint at a time, named by its skill, only when asked for. */
export function Coach({ hints, view, content }: CoachProps) {
  const t = useDeskText();
  const lang = contentLang(useLanguage());
  const [place, setPlace] = useState<number | null>(null);
  const left = hintsLeft(hints, view);
  const hint = place === null ? undefined : left[place % Math.max(1, left.length)];
  return (
    <aside className={classNames(styles.strip, hint && styles.open)} aria-label={t('bench.coach')}>
      <span className={styles.bulb}>
        <Icon name="bulb" size={16} />
      </span>
      <p className={styles.text} aria-live="polite">
        {hint && <span className={styles.skill}>{t(`act.${hint.act}`)}</span>}
        {hint?.text[lang]}
        {!hint && content && t('bench.coach.content')}
        {!hint && !content && left.length === 0 && t('bench.coach.done')}
        {!hint && !content && left.length > 0 && (
          <span className={styles.left}>{t('bench.coach.left', { count: left.length })}</span>
        )}
      </p>
      <div className={styles.end}>
        {left.length > (hint ? 1 : 0) && (
          <Button small look="plain" onClick={() => setPlace((place ?? -1) + 1)}>
            {t(hint ? 'bench.coach.next' : 'bench.coach.ask')}
          </Button>
        )}
        {hint && (
          <Button small look="plain" onClick={() => setPlace(null)}>
            {t('bench.coach.close')}
          </Button>
        )}
      </div>
    </aside>
  );
}
