import { Link } from 'react-router';
import { classNames, Icon, VisuallyHidden } from '../../../components/index.ts';
import { type EvidenceMap, segmentsOf } from '../../../core/report/evidence.ts';
import type { Turn } from '../../../core/score/types.ts';
import { stopwatch, useText } from '../../../locales/index.ts';
import { forkPath } from '../../../platform/desk-path.ts';
import type { Report } from '../open-report.ts';
import { useReportText } from '../text.ts';
import type { Lit } from '../use-lit.ts';
import { lanesOf, Marked } from './marked.tsx';
import { Marks } from './marks.tsx';
import styles from './transcript.module.css';

export interface MessageProps {
  readonly turn: Turn;
  readonly evidence: EvidenceMap;
  readonly report: Report;
  readonly lit: Lit;
}

/** What this reply could have had, while one of those misses is lit. */
function CouldHave({ turn, evidence, report, lit }: MessageProps) {
  const t = useReportText();
  const say = useText();
  const missed = (evidence.absences.get(turn.index) ?? []).filter((each) => lit.findings.includes(each));
  if (missed.length === 0) return null;
  const name = missed.map((each) => say(`check.${report.card.findings[each]?.check}.name`)).join(' · ');
  return <p className={styles.could}>{t('report.turn.could', { name })}</p>;
}

/** A picture the customer sent; its text says what is on it. */
export const isPicture = (turn: Turn): boolean => turn.from === 'customer' && turn.move === 'picture';

export function Message(props: MessageProps) {
  const t = useReportText();
  const { turn, evidence, report, lit } = props;
  const ours = turn.from === 'agent';
  const absences = evidence.absences.get(turn.index) ?? [];
  const missing = absences.some((each) => lit.findings.includes(each));
  const { findings } = report.card;
  const spans = evidence.spans.get(turn.index) ?? [];
  const lanes = lanesOf(spans.flatMap(({ finding }) => findings[finding] ?? []));
  return (
    <li
      data-turn={turn.index}
      data-findings={absences.join(' ')}
      tabIndex={-1}
      className={classNames(styles.message, ours && styles.ours)}
    >
      <VisuallyHidden>{ours ? t('report.you') : report.view.identity.name}</VisuallyHidden>
      <p
        className={classNames(styles.bubble, missing && styles.missing, isPicture(turn) && styles.picture)}
        lang={report.record.lang === 'zh' ? 'zh-CN' : 'en'}
      >
        {isPicture(turn) && <Icon name="picture" size={16} />}
        {segmentsOf(turn.text, spans).map((segment) => (
          <Marked
            key={segment.start}
            segment={segment}
            text={turn.text.slice(segment.start, segment.end)}
            lanes={lanes}
            findings={findings}
            lit={lit.findings}
          />
        ))}
      </p>
      <CouldHave {...props} />
      <div className={styles.foot}>
        <time>{stopwatch(turn.at)}</time>
        <Marks {...props} />
        {ours && (
          <Link to={forkPath(report.record, turn.at)} className={styles.rewind}>
            <Icon name="rewind" size={14} />
            {t('report.rewind')}
          </Link>
        )}
      </div>
    </li>
  );
}
