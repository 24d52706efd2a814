import { classNames, dimensionClass, Icon } from '../../../components/index.ts';
import type { DeskEntry } from '../../../core/shop/types.ts';
import { stopwatch, useDeskSentence } from '../../../locales/index.ts';
import type { Report } from '../open-report.ts';
import { useReportText } from '../text.ts';
import type { Lit } from '../use-lit.ts';
import styles from './transcript.module.css';

interface DeskLineProps {
  readonly entry: DeskEntry;
  /** Findings that rest on it. */
  readonly findings: readonly number[];
  readonly report: Report;
  readonly lit: Lit;
}

/** What the desk answered, small, where it happened. */
export function DeskLine({ entry, findings, report, lit }: DeskLineProps) {
  const t = useReportText();
  const sentence = useDeskSentence();
  const { ok } = entry.result;
  const shining = findings.find((place) => lit.findings.includes(place));
  const hue = shining === undefined ? undefined : report.card.findings[shining]?.dimension;
  return (
    <li
      data-marked={findings.length > 0 || undefined}
      data-findings={findings.join(' ')}
      tabIndex={-1}
      className={classNames(
        styles.desk,
        !ok && styles.refused,
        hue && styles.litDesk,
        hue && dimensionClass(hue),
      )}
    >
      <Icon name={ok ? 'check' : 'warning'} size={13} />
      <span>
        <time>{stopwatch(entry.at)}</time>
        <b>
          {t(`tool.${entry.tool}`)}
          {!ok && ` · ${t('report.refused')}`}
        </b>{' '}
        {sentence(entry.result)}
      </span>
    </li>
  );
}
