import { Link } from 'react-router';
import { Chip, ScoreBar, Stars } from '../../../components/index.ts';
import { DIMENSIONS } from '../../../core/shared/dimensions.ts';
import { contentLang, realMoment, useLanguage } from '../../../locales/index.ts';
import { deskPath } from '../../../platform/desk-path.ts';
import { useScenarioTitle } from '../../../platform/own-scenarios.ts';
import type { SessionSummary } from '../../../platform/store.ts';
import { usePractiseText } from '../text.ts';
import styles from './past-sessions.module.css';

interface RowProps {
  readonly session: SessionSummary;
}

function Bars({ session }: RowProps) {
  const t = usePractiseText();
  return (
    <div className={styles.bars}>
      {DIMENSIONS.map((dimension) => (
        <ScoreBar
          key={dimension}
          tiny
          dimension={dimension}
          score={session.scores[dimension]}
          label={t(`ui.dimension.${dimension}`)}
          letter={t(`ui.letter.${dimension}`)}
          none={t('ui.not-scored')}
        />
      ))}
    </div>
  );
}

function Verdict({ session }: RowProps) {
  const t = usePractiseText();
  if (session.critical.length > 0) return <Chip tone="danger">{t('practise.past.critical')}</Chip>;
  return <Chip>{t(`ui.outcome.${session.outcome}`)}</Chip>;
}

export function PastSessionRow({ session }: RowProps) {
  const t = usePractiseText();
  const language = useLanguage();
  const title = useScenarioTitle()(session.scenario, contentLang(language));
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>
          <Link to={`/report/${session.id}`}>{title}</Link>
        </p>
        <p className={styles.meta}>
          <time dateTime={session.endedAt}>{realMoment(language, session.endedAt)}</time>
          <span>{session.customer}</span>
          {session.mode === 'exam' && <span>{t('ui.mode.exam')}</span>}
          <Link to={deskPath(session.scenario, session)} className={styles.again}>
            {t('practise.past.again')}
          </Link>
        </p>
      </div>
      <Bars session={session} />
      <div className={styles.end}>
        <Verdict session={session} />
        <Stars value={session.csat} label={t('ui.stars', { value: session.csat })} size={14} />
      </div>
    </li>
  );
}
