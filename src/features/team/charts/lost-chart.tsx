import { Bar, BarChart, CartesianGrid, Cell, LabelList, XAxis, YAxis } from 'recharts';
import { ChartBox } from '../../../components/chart/chart-box.tsx';
import { AXIS, GRID } from '../../../components/chart/chart-style.ts';
import type { mostLost } from '../../../core/report/series.ts';
import { useText } from '../../../locales/index.ts';
import { useTeamText } from '../text.ts';

type Lost = ReturnType<typeof mostLost>[number];

/** Points lost by check, in the hue and with the letter of its dimension. */
export function LostChart({ rows }: { readonly rows: readonly Lost[] }) {
  const t = useTeamText();
  const say = useText();
  return (
    <ChartBox label={t('team.lost.title')} height={rows.length * 34 + 36}>
      <BarChart
        data={[...rows]}
        layout="vertical"
        margin={{ top: 0, right: 40, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid {...GRID} horizontal={false} />
        <XAxis {...AXIS} type="number" allowDecimals={false} />
        <YAxis
          {...AXIS}
          type="category"
          dataKey={({ check, dimension }: Lost) =>
            `${t(`ui.letter.${dimension}`)} ${say(`check.${check}.name`)}`
          }
          width={180}
          axisLine={false}
          tick={{ fill: 'var(--ink-soft)', fontSize: 13 }}
        />
        <Bar dataKey="points" barSize={16} radius={[0, 3, 3, 0]} isAnimationActive={false}>
          {rows.map(({ check, dimension }) => (
            <Cell key={check} fill={`var(--${dimension})`} />
          ))}
          <LabelList dataKey="points" position="right" fill="var(--ink-soft)" fontSize={12} />
        </Bar>
      </BarChart>
    </ChartBox>
  );
}
