import { Chip, dimensionClass, ScoreBar } from '../../../components/index.ts';
import type { Group } from '../../../core/report/breakdown.ts';
import { RUBRIC } from '../../../core/score/rubric.ts';
import type { Dimension } from '../../../core/shared/dimensions.ts';
import type { Report } from '../open-report.ts';
import { useReportText } from '../text.ts';
import styles from './scores.module.css';

interface ScoresProps {
  readonly report: Report;
  readonly groups: readonly Group[];
  readonly onDimension: (dimension: Dimension) => void;
}

function Verdict({ card }: Report) {
  const t = useReportText();
  if (card.critical.length > 0) return <Chip tone="danger">{t('score.failed-critical')}</Chip>;
  return (
    <Chip tone={card.passed ? 'good' : 'caution'}>{t(card.passed ? 'score.passed' : 'score.failed')}</Chip>
  );
}

/** How the total comes about, in one line. */
function Formula({ report, groups }: Pick<ScoresProps, 'report' | 'groups'>) {
  const t = useReportText();
  const weights = report.trace.scenario.weights ?? {};
  const scored = groups.filter(({ score }) => score !== null);
  const weighted = scored.some(({ dimension }) => (weights[dimension] ?? 1) !== 1);
  const term = ({ dimension, score }: Group) =>
    weighted
      ? `${t(`ui.letter.${dimension}`)} ${score} × ${weights[dimension] ?? 1}`
      : `${t(`ui.letter.${dimension}`)} ${score}`;
  const terms = scored.map(term).join(' · ');
  const variant = weighted ? 'weighted' : scored.length < groups.length ? 'partly' : 'mean';
  return <p className={styles.formula}>{t(`report.overall.${variant}`, { terms })}</p>;
}

/** The total and the four numbers; each opens its reasons. */
export function Scores({ report, groups, onDimension }: ScoresProps) {
  const t = useReportText();
  const { overall } = report.card;
  return (
    <section className={styles.box} aria-label={t('score.title')}>
      <div className={styles.total}>
        <span className={styles.label}>{t('report.overall')}</span>
        <span className={styles.number}>{overall ?? t('ui.not-scored')}</span>
        <span className={styles.verdict}>
          <Verdict {...report} />
          <span className={styles.mark}>{t('report.pass-mark', { mark: RUBRIC.passMark })}</span>
        </span>
      </div>
      <Formula report={report} groups={groups} />
      <ul className={styles.bars}>
        {groups.map(({ dimension, score }) => (
          <li key={dimension} className={dimensionClass(dimension)}>
            <button
              type="button"
              className={styles.bar}
              aria-label={
                score === null
                  ? t('report.score.open-none', { name: t(`ui.dimension.${dimension}`) })
                  : t('report.score.open', { name: t(`ui.dimension.${dimension}`), score })
              }
              onClick={() => onDimension(dimension)}
            >
              <ScoreBar
                dimension={dimension}
                score={score}
                label={t(`ui.dimension.${dimension}`)}
                letter={t(`ui.letter.${dimension}`)}
                none={t('score.not-scored')}
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
