import { DataTable } from '../../../components/data-table.tsx';
import type { Metrics } from '../../../core/score/types.ts';
import { round } from '../../../core/shared/round.ts';
import { stopwatch } from '../../../locales/index.ts';
import { useReportText } from '../text.ts';

const ORDER = [
  'firstResponse',
  'averageResponse',
  'handleTime',
  'threeMinuteRate',
  'messageRatio',
  'turns',
  'firstContactResolution',
] as const;

function useValueOf(metrics: Metrics): (id: (typeof ORDER)[number]) => string {
  const t = useReportText();
  return (id) => {
    const value = metrics[id];
    if (value === null) return t('report.metrics.none');
    if (typeof value === 'boolean') return t(value ? 'report.metrics.yes' : 'report.metrics.no');
    if (id === 'threeMinuteRate' || id === 'messageRatio') return `${round(value * 100)}%`;
    if (id === 'turns') return String(value);
    return value < 60 ? t('report.seconds', { seconds: round(value) }) : stopwatch(value * 1000);
  };
}

/** The platform's own figures of this session, with how each is counted. */
export function MetricsTable({ metrics }: { readonly metrics: Metrics }) {
  const t = useReportText();
  const shown = useValueOf(metrics);
  const columns = [
    { id: 'name', label: t('report.metrics.name'), wrap: true },
    { id: 'value', label: t('report.metrics.value'), number: true },
    { id: 'how', label: t('report.metrics.how'), wrap: true },
  ];
  const rows = ORDER.map((id) => ({
    id,
    cells: { name: t(`score.metric.${id}`), value: shown(id), how: t(`report.metrics.${id}.how`) },
  }));
  return <DataTable label={t('report.metrics.title')} columns={columns} rows={rows} />;
}
