import { DimensionMark, dimensionClass, VisuallyHidden } from '../../../components/index.ts';
import type { Group } from '../../../core/report/breakdown.ts';
import type { Report } from '../open-report.ts';
import { useReportText } from '../text.ts';
import type { Lit } from '../use-lit.ts';
import { FindingCard } from './finding-card.tsx';
import styles from './findings.module.css';

interface GroupSectionProps {
  readonly report: Report;
  readonly group: Group;
  readonly lit: Lit;
}

const KINDS = ['met', 'missed', 'harm'] as const;

/** `25 + 5 + 12 − 8`: what the findings brought, in their order. */
const termsOf = ({ findings }: Group): string =>
  findings
    .map(({ finding }) => finding.points)
    .filter((points) => points !== 0)
    .sort((a, b) => b - a)
    .map((points, index) => `${points < 0 ? '− ' : index > 0 ? '+ ' : ''}${Math.abs(points)}`)
    .join(' ');

function Sum({ group }: Pick<GroupSectionProps, 'group'>) {
  const t = useReportText();
  const terms = termsOf(group);
  const counts = KINDS.map((kind) => ({
    kind,
    count: group.findings.filter(({ finding }) => finding.outcome === kind).length,
  }));
  return (
    <p className={styles.sum}>
      <span>
        <VisuallyHidden>{t('report.sum.label')} </VisuallyHidden>
        {terms ? t('report.sum', { terms, score: group.score ?? '' }) : t('report.sum.none')}
      </span>
      <span className={styles.counts}>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => t(`report.count.${kind}`, { count }))
          .join(' · ')}
      </span>
    </p>
  );
}

/** Faults and the dearest misses stand open; the rest is a line each. */
const OPEN_MISSES = 2;

function openedIn({ findings }: Group): ReadonlySet<number> {
  const of = (outcome: 'harm' | 'missed') => findings.filter(({ finding }) => finding.outcome === outcome);
  return new Set([...of('harm'), ...of('missed').slice(0, OPEN_MISSES)].map(({ place }) => place));
}

export function GroupSection({ report, group, lit }: GroupSectionProps) {
  const t = useReportText();
  const { dimension, score, findings } = group;
  const id = `group-${dimension}`;
  const opened = openedIn(group);
  return (
    <section className={dimensionClass(dimension)} aria-labelledby={id}>
      <div className={styles.head} data-group={dimension} tabIndex={-1}>
        <DimensionMark dimension={dimension} letter={t(`ui.letter.${dimension}`)} />
        <h3 id={id}>{t(`ui.dimension.${dimension}`)}</h3>
        <span className={styles.what}>{t(`score.dimension.${dimension}.what`)}</span>
        <span className={styles.score}>{score ?? t('score.not-scored')}</span>
      </div>
      {score === null ? <p className={styles.none}>{t('report.group.none')}</p> : <Sum group={group} />}
      {findings.map(({ place, finding }) => (
        <FindingCard
          key={place}
          place={place}
          finding={finding}
          report={report}
          lit={lit}
          open={opened.has(place)}
        />
      ))}
    </section>
  );
}
