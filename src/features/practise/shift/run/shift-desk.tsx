import { useMemo } from 'react';
import type { ContactView } from '../../../../core/session/shift/index.ts';
import { useClock } from '../../../../platform/clock.ts';
import { usePageTitle } from '../../../../platform/page-title.ts';
import { Bench } from '../../desk/bench/bench.tsx';
import { Columns } from '../../desk/columns.tsx';
import { personOf } from '../../desk/person.ts';
import { useChime } from '../../desk/use-chime.ts';
import { useStopwatch } from '../../desk/use-stopwatch.ts';
import { useRunText } from '../text.ts';
import { useKeptShift } from './keep-shift-draft.ts';
import { News } from './news.tsx';
import type { ShiftStart } from './open-shift.ts';
import { QueueColumn } from './queue/queue-column.tsx';
import { ShiftTalk } from './talk/shift-talk.tsx';
import { useOneClock } from './use-one-clock.ts';
import { useRunningShift } from './use-running-shift.ts';
import { useSelection } from './use-selection.ts';
import { useShiftResult } from './use-shift-result.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useTexts } from './use-texts.ts';
import { useVerbs } from './use-verbs.ts';

/** Who has waited longest among those in conversation, other than the one in front. */
function nextOf(contacts: readonly ContactView[], selected: number): ContactView | null {
  const others = contacts.filter(({ standing, index }) => standing === 'open' && index !== selected);
  const since = ({ waitingSince }: ContactView) => waitingSince ?? Number.POSITIVE_INFINITY;
  return others.sort((a, b) => since(a) - since(b))[0] ?? null;
}

/** The three columns of a running shift. */
export function ShiftDesk({ start }: { readonly start: ShiftStart }) {
  const t = useRunText();
  const { engine, meta, from } = start;
  const stopwatch = useStopwatch(useClock(), start.at, start.paused);
  const { shift, view, act } = useRunningShift(engine, start.shift, stopwatch);
  const verbs = useVerbs(engine, act);
  const texts = useTexts(start.texts);
  const selection = useSelection(view.contacts);
  const { selected, pick, switching } = selection;
  const result = useShiftResult(engine, shift, start);
  useKeptShift({ engine, shift, meta, stopwatch, texts, from });
  useShortcuts(pick);
  useChime(view.contacts.reduce((sum, { messages }) => sum + messages, 0));
  usePageTitle(t('shift.run.title'), t('ui.brand'));
  const contact = view.contacts.find(({ index }) => index === selected);
  const session = shift.contacts[selected]?.session;
  const talkView = useOneClock(engine, shift, selected);
  const { over, restingUntil } = view;
  const next = nextOf(view.contacts, selected);
  const around = { over, result, restingUntil, next, onPick: pick };
  const usable = contact?.standing === 'open' && restingUntil === null && !stopwatch.paused;
  const onUse = useMemo(
    () => (tool: Parameters<typeof verbs.use>[1], args: Parameters<typeof verbs.use>[2]) =>
      verbs.use(selected, tool, args),
    [verbs, selected],
  );
  if (!contact || !session || !talkView) return null;
  const sessionView = engine.viewOnce(session);
  return (
    <>
      <News contacts={view.contacts} selected={selected} />
      <Columns
        title={t('shift.run.title')}
        switching={switching}
        queueName={t('shift.queue')}
        back={{ to: '/shift', label: t('shift.broken.to-list') }}
        queue={
          <QueueColumn
            contacts={shift.contacts}
            selection={selection}
            view={view}
            limit={shift.plan.limit}
            stopwatch={stopwatch}
            verbs={verbs}
          />
        }
        talk={
          <ShiftTalk
            contact={contact}
            session={session}
            view={talkView}
            stopwatch={stopwatch}
            verbs={verbs}
            texts={texts}
            around={around}
          />
        }
        desk={
          <Bench
            key={selected}
            view={sessionView}
            person={personOf(session.customer)}
            open={usable}
            onUse={onUse}
          />
        }
      />
    </>
  );
}
