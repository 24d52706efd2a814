import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartBox } from '../../../components/chart/chart-box.tsx';
import { AXIS, CURSOR, GRID } from '../../../components/chart/chart-style.ts';
import { Legend } from '../../../components/chart/legend.tsx';
import type { ScoreRow } from '../../../core/report/series.ts';
import { DIMENSIONS } from '../../../core/shared/dimensions.ts';
import { useTeamText } from '../text.ts';
import styles from './charts.module.css';
import { dimensionKeys } from './dimension-keys.ts';
import { ScoresTip } from './scores-tip.tsx';

interface RowsChartProps {
  readonly label: string;
  readonly rows: readonly ScoreRow[];
  readonly nameOf: (key: string) => string;
}

/** Bars of more rows than these cannot be told apart. */
const MOST = 6;
/** Pixels a row of four bars takes. */
const ROW = 62;

/** Four bars a person or scenario; the lowest totals first. */
export function RowsChart({ label, rows, nameOf }: RowsChartProps) {
  const t = useTeamText();
  const shown = rows.toSorted((a, b) => (a.overall ?? 101) - (b.overall ?? 101)).slice(0, MOST);
  return (
    <>
      <Legend keys={dimensionKeys(t, false)} />
      <ChartBox label={label} height={shown.length * ROW + 36}>
        <BarChart
          data={shown}
          layout="vertical"
          barCategoryGap={10}
          barGap={2}
          margin={{ top: 0, right: 12, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid {...GRID} horizontal={false} />
          <XAxis {...AXIS} type="number" domain={[0, 100]} ticks={[0, 25, 50, 75, 100]} />
          <YAxis
            {...AXIS}
            type="category"
            dataKey={(row: ScoreRow) => nameOf(row.key)}
            width={104}
            axisLine={false}
            tick={{ fill: 'var(--ink-soft)', fontSize: 13 }}
          />
          <Tooltip content={<ScoresTip nameOf={nameOf} />} cursor={CURSOR} isAnimationActive={false} />
          {DIMENSIONS.map((dimension) => (
            <Bar
              key={dimension}
              dataKey={(row: ScoreRow) => row.scores[dimension]}
              name={dimension}
              fill={`var(--${dimension})`}
              radius={[0, 3, 3, 0]}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ChartBox>
      {rows.length > MOST && <p className={styles.note}>{t('team.chart.part', { count: MOST })}</p>}
    </>
  );
}
