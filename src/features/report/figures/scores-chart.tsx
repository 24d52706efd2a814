import { Bar, BarChart, CartesianGrid, Cell, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartBox } from '../../../components/chart/chart-box.tsx';
import { AXIS, CURSOR, GRID } from '../../../components/chart/chart-style.ts';
import { Legend } from '../../../components/chart/legend.tsx';
import { Tip } from '../../../components/chart/tip.tsx';
import type { Group } from '../../../core/report/breakdown.ts';
import type { Dimension } from '../../../core/shared/dimensions.ts';
import { useReportText } from '../text.ts';

interface Bars {
  readonly dimension: Dimension;
  readonly name: string;
  /** What is left of the earned points after harm. */
  readonly kept: number;
  readonly harm: number;
  readonly missed: number;
}

interface ScoresTipProps {
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: Bars }[];
}

function ScoresTip({ active, payload }: ScoresTipProps) {
  const t = useReportText();
  const bars = payload?.[0]?.payload;
  if (!active || !bars) return null;
  return (
    <Tip title={bars.name}>
      <p>
        {t('report.scores.score')} {bars.kept}
      </p>
      <p>
        {t('report.scores.missed')} {bars.missed}
      </p>
      {bars.harm > 0 && (
        <p>
          {t('report.scores.harm')} {bars.harm}
        </p>
      )}
    </Tip>
  );
}

/** What each dimension kept, lost to harm and missed; the three make 100. */
export function ScoresChart({ groups }: { readonly groups: readonly Group[] }) {
  const t = useReportText();
  const data = groups
    .filter(({ score }) => score !== null)
    .map(
      ({ dimension, score, earned, missed }): Bars => ({
        dimension,
        name: t(`ui.dimension.${dimension}`),
        kept: score ?? 0,
        harm: Math.max(0, earned - (score ?? 0)),
        missed,
      }),
    );
  const keys = [
    { id: 'missed', label: t('report.scores.missed'), color: 'var(--line)' },
    { id: 'harm', label: t('report.scores.harm'), color: 'var(--danger)' },
  ];
  return (
    <>
      <Legend keys={keys} />
      <ChartBox label={t('report.scores.title')} height={220}>
        <BarChart
          data={data}
          layout="vertical"
          margin={{ top: 0, right: 16, bottom: 0, left: 8 }}
          accessibilityLayer={false}
        >
          <CartesianGrid {...GRID} horizontal={false} />
          <XAxis {...AXIS} type="number" domain={[0, 100]} ticks={[0, 25, 50, 75, 100]} />
          <YAxis
            {...AXIS}
            type="category"
            dataKey="name"
            width={86}
            axisLine={false}
            tick={{ fill: 'var(--ink-soft)', fontSize: 13 }}
          />
          <Tooltip content={<ScoresTip />} cursor={CURSOR} isAnimationActive={false} />
          <Bar dataKey="kept" stackId="points" barSize={18} isAnimationActive={false}>
            {data.map(({ dimension }) => (
              <Cell key={dimension} fill={`var(--${dimension})`} />
            ))}
          </Bar>
          <Bar dataKey="harm" stackId="points" fill="var(--danger)" isAnimationActive={false} />
          <Bar dataKey="missed" stackId="points" fill="var(--line)" isAnimationActive={false} />
        </BarChart>
      </ChartBox>
    </>
  );
}
