import { Link } from 'react-router';
import { buttonClass } from '../../../components/index.ts';
import type { Finding, Trace, Turn } from '../../../core/score/types.ts';
import { useText } from '../../../locales/index.ts';
import { deskPath, forkPath } from '../../../platform/desk-path.ts';
import type { Report } from '../open-report.ts';
import { useReportText } from '../text.ts';
import styles from './finding-card.module.css';

interface BetterProps {
  readonly finding: Finding;
  readonly report: Report;
}

/** The reply to say anew: the one that fell short, or could have had it. */
function replyOf({ evidence }: Finding, { turns }: Trace): Turn | undefined {
  const place = evidence.find((each) => each.kind !== 'desk' && each.turn !== undefined);
  const turn = place === undefined || place.kind === 'desk' ? undefined : turns[place.turn ?? -1];
  return turn?.from === 'agent' ? turn : undefined;
}

/** A wording that would have worked: the scenario's own, in the conversation's language, else the general one. */
export function Better({ finding, report: { record, trace } }: BetterProps) {
  const t = useReportText();
  const say = useText();
  const from = replyOf(finding, trace);
  const path = from === undefined ? deskPath(record.scenario, record) : forkPath(record, from.at);
  const own = trace.scenario.better[finding.check]?.[record.lang];
  return (
    <div className={styles.better}>
      <p>
        <strong>{t('report.better')}</strong>
        <span lang={own === undefined ? undefined : record.lang === 'zh' ? 'zh-CN' : 'en'}>
          {own ?? say(`check.${finding.check}.better`)}
        </span>
      </p>
      <Link to={path} className={buttonClass('quiet', true)}>
        {t(from === undefined ? 'report.retry' : 'report.retry-here')}
      </Link>
    </div>
  );
}
