import { CartesianGrid, Line, LineChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartBox } from '../../../components/chart/chart-box.tsx';
import { AXIS, CURSOR, GRID } from '../../../components/chart/chart-style.ts';
import { Legend } from '../../../components/chart/legend.tsx';
import { Tip } from '../../../components/chart/tip.tsx';
import { type MoodDot, moodLine } from '../../../core/report/mood-line.ts';
import type { Trace } from '../../../core/score/types.ts';
import { stopwatch, useText } from '../../../locales/index.ts';
import { useReportText } from '../text.ts';
import { MOOD_LINES } from './mood-lines.ts';

interface MoodTipProps {
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: MoodDot }[];
}

/** Why the mood changed at this moment, and where it stood afterwards. */
function MoodTip({ active, payload }: MoodTipProps) {
  const t = useReportText();
  const say = useText();
  const dot = payload?.[0]?.payload;
  if (!active || !dot) return null;
  return (
    <Tip title={stopwatch(dot.at * 1000)}>
      {dot.causes.map((cause) => (
        <p key={cause}>{say(cause)}</p>
      ))}
      <p>{MOOD_LINES.map(({ id }) => `${t(`report.mood.${id}`)} ${dot[id]}`).join(' · ')}</p>
    </Tip>
  );
}

/** Mood, trust and patience along the conversation's time. */
export function MoodChart({ trace }: { readonly trace: Trace }) {
  const t = useReportText();
  const dots = moodLine(trace);
  const keys = MOOD_LINES.map(({ id, color, dashes }) => ({
    id,
    color,
    dashes,
    label: t(`report.mood.${id}`),
  }));
  return (
    <>
      <Legend keys={keys} />
      <ChartBox label={t('report.mood.title', { name: trace.customer.identity.name })} height={280}>
        <LineChart
          data={dots}
          margin={{ top: 8, right: 16, bottom: 0, left: -12 }}
          accessibilityLayer={false}
        >
          <CartesianGrid {...GRID} vertical={false} />
          <XAxis
            {...AXIS}
            dataKey="at"
            type="number"
            domain={[0, Math.ceil(trace.endedAt / 1000)]}
            tickFormatter={(at: number) => stopwatch(at * 1000)}
            minTickGap={40}
          />
          <YAxis {...AXIS} domain={[-100, 100]} ticks={[-100, -50, 0, 50, 100]} axisLine={false} />
          <ReferenceLine y={0} stroke="var(--line-strong)" />
          <Tooltip content={<MoodTip />} cursor={CURSOR} isAnimationActive={false} />
          {MOOD_LINES.map(({ id, color, dashes, width }) => (
            <Line
              key={id}
              dataKey={id}
              type="stepAfter"
              stroke={color}
              strokeWidth={width}
              strokeDasharray={dashes}
              dot={
                id === 'valence'
                  ? { r: 4, fill: 'var(--surface)', stroke: color, strokeWidth: 2, strokeDasharray: '0' }
                  : false
              }
              activeDot={{ r: 5, fill: color, stroke: 'var(--surface)' }}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ChartBox>
    </>
  );
}
