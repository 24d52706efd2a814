import { DataTable } from '../../../components/data-table.tsx';
import { DimensionMark } from '../../../components/index.ts';
import type { Moved } from '../../../core/report/rewind.ts';
import type { Finding } from '../../../core/score/types.ts';
import { useText } from '../../../locales/index.ts';
import { useReportText } from '../text.ts';
import { signed } from './course.tsx';

const points = (finding: Finding | null): string =>
  finding === null
    ? '–'
    : finding.outcome === 'harm'
      ? String(finding.points)
      : `${finding.points} / ${finding.max}`;

/** Findings that came out otherwise, with their points on both courses. */
export function MovedTable({ moved }: { readonly moved: readonly Moved[] }) {
  const t = useReportText();
  const say = useText();
  if (moved.length === 0) return <p>{t('report.compare.none')}</p>;
  const columns = [
    { id: 'check', label: t('report.compare.finding'), wrap: true },
    { id: 'change', label: t('report.compare.change'), number: true },
    { id: 'dimension', label: t('report.compare.dimension') },
    { id: 'before', label: t('report.compare.before'), number: true },
    { id: 'after', label: t('report.compare.after'), number: true },
  ];
  const rows = moved.map(({ check, dimension, before, after, change }) => ({
    id: check,
    cells: {
      check: say(`check.${check}.name`),
      dimension: (
        <>
          <DimensionMark dimension={dimension} letter={t(`ui.letter.${dimension}`)} />{' '}
          {t(`ui.dimension.${dimension}`)}
        </>
      ),
      before: points(before),
      after: points(after),
      change: <strong>{signed(change)}</strong>,
    },
  }));
  return <DataTable label={t('report.compare.moved')} columns={columns} rows={rows} />;
}
