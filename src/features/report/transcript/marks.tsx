import { DimensionMark, dimensionClass } from '../../../components/index.ts';
import { DIMENSIONS, type Dimension } from '../../../core/shared/dimensions.ts';
import { useReportText } from '../text.ts';
import type { MessageProps } from './message.tsx';
import styles from './transcript.module.css';

/** Under a message: the dimensions it gives evidence for, each a way to its findings. */
export function Marks({ turn, evidence, report, lit }: MessageProps) {
  const t = useReportText();
  const { findings } = report.card;
  const resting = [...new Set((evidence.spans.get(turn.index) ?? []).map(({ finding }) => finding))];
  const absences = evidence.absences.get(turn.index) ?? [];
  const of = (dimension: Dimension) => resting.filter((place) => findings[place]?.dimension === dimension);
  const show = (found: readonly number[]) => found[0] !== undefined && lit.showFinding(found[0]);
  return (
    <span className={styles.marks}>
      {DIMENSIONS.map((dimension) => ({ dimension, found: of(dimension) }))
        .filter(({ found }) => found.length > 0)
        .map(({ dimension, found }) => (
          <button
            key={dimension}
            type="button"
            className={`${styles.mark} ${dimensionClass(dimension)}`}
            aria-label={t('report.turn.marks', {
              name: t(`ui.dimension.${dimension}`),
              count: found.length,
            })}
            onPointerEnter={() => lit.lightEvidence(found)}
            onFocus={() => lit.lightEvidence(found)}
            onClick={() => show(found)}
          >
            <DimensionMark dimension={dimension} letter={t(`ui.letter.${dimension}`)} />
            {found.length}
          </button>
        ))}
      {absences.length > 0 && (
        <button
          type="button"
          className={styles.absent}
          onPointerEnter={() => lit.lightEvidence(absences)}
          onFocus={() => lit.lightEvidence(absences)}
          onClick={() => show(absences)}
        >
          {t('report.turn.absent', { count: absences.length })}
        </button>
      )}
    </span>
  );
}
