import { DataTable } from '../../../components/data-table.tsx';
import { Disclosure } from '../../../components/disclosure.tsx';
import { moodLine } from '../../../core/report/mood-line.ts';
import type { Trace } from '../../../core/score/types.ts';
import { stopwatch, useText } from '../../../locales/index.ts';
import { useReportText } from '../text.ts';
import { MOOD_LINES } from './mood-lines.ts';

/** The mood chart in words: every change with its causes. */
export function MoodTable({ trace }: { readonly trace: Trace }) {
  const t = useReportText();
  const say = useText();
  const columns = [
    { id: 'at', label: t('report.mood.at') },
    { id: 'cause', label: t('report.mood.cause'), wrap: true },
    ...MOOD_LINES.map(({ id }) => ({ id, label: t(`report.mood.${id}`), number: true })),
  ];
  const rows = moodLine(trace).map(({ at, causes, valence, trust, patience }) => ({
    id: String(at),
    cells: {
      at: stopwatch(at * 1000),
      cause: causes.map((cause) => say(cause)).join(' · '),
      valence,
      trust,
      patience,
    },
  }));
  return (
    <Disclosure label={t('report.table')}>
      <DataTable
        label={t('report.mood.title', { name: trace.customer.identity.name })}
        columns={columns}
        rows={rows}
      />
    </Disclosure>
  );
}
