import { Button, Face } from '../../../components/index.ts';
import type { Session, SessionView } from '../../../core/session/types.ts';
import { round } from '../../../core/shared/round.ts';
import { stopwatch } from '../../../locales/index.ts';
import { heardIn } from '../outline/heard-in.ts';
import { useAuthorText } from '../text.ts';
import styles from './rehearsal.module.css';

interface StandingProps {
  readonly view: SessionView;
  readonly session: Session;
  readonly onRestart: () => void;
  readonly startable: boolean;
  /** The text has changed since this began. */
  readonly stale: boolean;
}

/** A share as a whole number, with a true minus sign. */
const percent = (value: number): string => String(round(value * 100)).replace('-', '−');

/** Who the customer is and how they feel at this moment. */
export function Standing({ view, session, onRestart, startable, stale }: StandingProps) {
  const t = useAuthorText();
  const { identity, mood, face } = view;
  const { avatarSeed: seed, sex, age, name } = identity;
  const { lang, scenario } = session.setup;
  const mind = {
    valence: percent(mood.valence),
    trust: percent(mood.trust),
    patience: percent(mood.patience),
  };
  return (
    <div className={styles.standing}>
      <Face avatar={{ seed, sex, lang, age }} expression={face} size={44} />
      <div className={styles.who}>
        <p>
          <b>{name}</b> <span className={styles.clock}>{stopwatch(session.at)}</span>
        </p>
        <p className={styles.mind}>
          {t('author.talk.mood', mind)} ·{' '}
          {t('author.talk.facts', { told: heardIn(session).facts.size, all: scenario.facts.length })}
        </p>
      </div>
      <Button small disabled={!startable} onClick={onRestart}>
        {t('author.talk.restart')}
      </Button>
      {stale && <p className={styles.stale}>{t('author.talk.stale')}</p>}
    </div>
  );
}
