import { CartesianGrid, Line, LineChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartBox } from '../../../components/chart/chart-box.tsx';
import { AXIS, CURSOR, DASHES, GRID } from '../../../components/chart/chart-style.ts';
import { Legend } from '../../../components/chart/legend.tsx';
import type { ScoreRow } from '../../../core/report/series.ts';
import { RUBRIC } from '../../../core/score/rubric.ts';
import { DIMENSIONS } from '../../../core/shared/dimensions.ts';
import { useTeamText } from '../text.ts';
import { dimensionKeys } from './dimension-keys.ts';
import { ScoresTip } from './scores-tip.tsx';

/** Dots of more days than these run into each other. */
const DOTS = 60;

/** `3/10` of `2026-03-10`. */
const shortDay = (day: string): string => day.slice(5).split('-').map(Number).join('/');

/** The four dimensions day by day. */
export function DaysChart({ rows }: { readonly rows: readonly ScoreRow[] }) {
  const t = useTeamText();
  return (
    <>
      <Legend keys={dimensionKeys(t, true)} />
      <ChartBox label={t('team.days.title')} height={300}>
        <LineChart
          data={[...rows]}
          margin={{ top: 8, right: 16, bottom: 0, left: -16 }}
          accessibilityLayer={false}
        >
          <CartesianGrid {...GRID} vertical={false} />
          <XAxis
            {...AXIS}
            dataKey="key"
            tickFormatter={shortDay}
            minTickGap={24}
            padding={{ left: 16, right: 16 }}
          />
          <YAxis {...AXIS} domain={[0, 100]} ticks={[0, 25, 50, 75, 100]} axisLine={false} />
          <ReferenceLine y={RUBRIC.passMark} stroke="var(--line-strong)" strokeDasharray="4 4" />
          <Tooltip content={<ScoresTip nameOf={(day) => day} />} cursor={CURSOR} isAnimationActive={false} />
          {DIMENSIONS.map((dimension) => (
            <Line
              key={dimension}
              dataKey={(row: ScoreRow) => row.scores[dimension]}
              name={dimension}
              stroke={`var(--${dimension})`}
              strokeWidth={2}
              strokeDasharray={DASHES[dimension]}
              dot={
                rows.length <= DOTS && {
                  r: 3.5,
                  fill: `var(--${dimension})`,
                  stroke: 'var(--surface)',
                  strokeWidth: 1,
                  strokeDasharray: '0',
                }
              }
              connectNulls
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ChartBox>
    </>
  );
}
