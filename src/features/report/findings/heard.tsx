import { classNames, Icon, VisuallyHidden } from '../../../components/index.ts';
import type { Truth } from '../../../core/report/truths.ts';
import type { Finding } from '../../../core/score/types.ts';
import { stopwatch, useDeskSentence } from '../../../locales/index.ts';
import type { Report } from '../open-report.ts';
import { useReportText } from '../text.ts';
import type { Lit } from '../use-lit.ts';
import styles from './heard.module.css';
import { quotesOf } from './quotes.ts';

interface HeardProps {
  readonly place: number;
  readonly finding: Finding;
  readonly report: Report;
  readonly lit: Lit;
}

/** More quotes than these say the same again; the transcript shows them all. */
const MOST = 4;

const ICONS = { true: 'check', false: 'cross', unsupported: 'note' } as const;

/** What the shop has on file, beside what was said of it. */
function Truths({ truths }: { readonly truths: readonly Truth[] }) {
  const t = useReportText();
  const sentence = useDeskSentence();
  return truths.map((truth) => (
    <p
      key={`${truth.messageId}/${JSON.stringify(truth.params)}`}
      className={classNames(styles.truth, truth.verdict === 'false' && styles.wrong)}
    >
      <Icon name={ICONS[truth.verdict]} size={12} />
      <VisuallyHidden>{t(`report.truth.verdict.${truth.verdict}`)}</VisuallyHidden>
      <span>{sentence(truth)}</span>
    </p>
  ));
}

function Quotes({ place, finding, report: { trace }, lit }: HeardProps) {
  const t = useReportText();
  const quotes = quotesOf(finding, trace);
  if (quotes.length === 0) return null;
  return (
    <ul className={styles.quotes} aria-label={t('report.heard')}>
      {quotes.slice(0, MOST).map(({ key, turn, text, at, truths }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.quote}
            title={t('report.jump', { at: stopwatch(at) })}
            onClick={() => lit.showEvidence(place, turn)}
          >
            <time>{stopwatch(at)}</time>
            <q lang={trace.lang === 'zh' ? 'zh-CN' : 'en'}>{text}</q>
          </button>
          <Truths truths={truths} />
        </li>
      ))}
      {quotes.length > MOST && <li className={styles.more}>+{quotes.length - MOST}</li>}
    </ul>
  );
}

function Deeds({ finding, report: { trace } }: HeardProps) {
  const t = useReportText();
  const sentence = useDeskSentence();
  const lines = finding.evidence.flatMap((each) => {
    const entry = each.kind === 'desk' ? trace.desk[each.index] : undefined;
    return entry ? [entry] : [];
  });
  if (lines.length === 0) return null;
  return (
    <ul className={styles.deeds} aria-label={t('report.done')}>
      {lines.slice(0, MOST).map(({ index, at, tool, result }) => (
        <li key={index} title={sentence(result)}>
          <Icon name={result.ok ? 'check' : 'warning'} size={12} />
          <time>{stopwatch(at)}</time> {t(`tool.${tool}`)}
        </li>
      ))}
    </ul>
  );
}

function Absence({ place, finding, report: { trace }, lit }: HeardProps) {
  const t = useReportText();
  const absence = finding.evidence.find(({ kind }) => kind === 'absence');
  if (absence?.kind !== 'absence') return null;
  const turn = absence.turn === undefined ? undefined : trace.turns[absence.turn];
  if (!turn) return <p className={styles.absence}>{t('report.absence.whole')}</p>;
  return (
    <button type="button" className={styles.absence} onClick={() => lit.showEvidence(place, turn.index)}>
      {t('report.absence.turn', { at: stopwatch(turn.at) })}
    </button>
  );
}

/** What a finding rests on: words, desk lines, or the reply that could have had it. */
export function Heard(props: HeardProps) {
  return (
    <>
      <Quotes {...props} />
      <Deeds {...props} />
      <Absence {...props} />
    </>
  );
}
