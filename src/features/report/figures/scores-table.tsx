import { DataTable } from '../../../components/data-table.tsx';
import { Disclosure } from '../../../components/disclosure.tsx';
import type { Group } from '../../../core/report/breakdown.ts';
import { useReportText } from '../text.ts';

/** The chart of points in numbers. */
export function ScoresTable({ groups }: { readonly groups: readonly Group[] }) {
  const t = useReportText();
  const columns = [
    { id: 'dimension', label: t('report.scores.dimension') },
    ...(['earned', 'missed', 'harm', 'score'] as const).map((id) => ({
      id,
      label: t(`report.scores.${id}`),
      number: true,
    })),
  ];
  const rows = groups.map(({ dimension, score, earned, missed, harm }) => ({
    id: dimension,
    cells: {
      dimension: t(`ui.dimension.${dimension}`),
      earned,
      missed,
      harm: harm > 0 ? `−${harm}` : 0,
      score: score ?? t('score.not-scored'),
    },
  }));
  return (
    <Disclosure label={t('report.table')}>
      <DataTable label={t('report.scores.title')} columns={columns} rows={rows} />
    </Disclosure>
  );
}
