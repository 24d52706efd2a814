import { contentLang, useLanguage } from '../../../locales/index.ts';
import { useClock } from '../../../platform/clock.ts';
import { usePageTitle } from '../../../platform/page-title.ts';
import { Bench } from './bench/bench.tsx';
import { useColumn } from './column-switch.tsx';
import { Columns } from './columns.tsx';
import { useKeptDraft } from './keep-draft.ts';
import type { DeskStart } from './open-desk.ts';
import { personOf } from './person.ts';
import { CasePanel } from './side/case-panel.tsx';
import { TalkPanel } from './talk/talk-panel.tsx';
import { useDeskText } from './text.ts';
import { useChime } from './use-chime.ts';
import { useResult } from './use-result.ts';
import { useRunning } from './use-running.ts';
import { useStopwatch } from './use-stopwatch.ts';

/** The three columns of a running session. */
export function Desk({ start }: { readonly start: DeskStart }) {
  const t = useDeskText();
  const { engine, meta, scenario } = start;
  const stopwatch = useStopwatch(useClock(), start.at, start.paused);
  const { session, view, act } = useRunning(engine, start.session, stopwatch);
  const result = useResult(engine, session, meta);
  const messages = session.turns.filter(({ from }) => from === 'customer').length;
  const switching = useColumn(messages);
  useKeptDraft({ engine, session, meta, stopwatch });
  useChime(messages);
  const title = `${view.identity.name} · ${scenario.title[contentLang(useLanguage())]}`;
  usePageTitle(title, t('ui.brand'));
  const person = personOf(session.customer);
  return (
    <Columns
      title={title}
      switching={switching}
      queueName={t('bench.column.queue')}
      back={{ to: '/practise', label: t('bench.back') }}
      queue={
        <CasePanel
          person={person}
          view={view}
          scenario={scenario}
          seed={session.setup.seed}
          stopwatch={stopwatch}
          mode={meta.mode}
        />
      }
      talk={
        <TalkPanel
          person={person}
          view={view}
          hints={meta.mode === 'practice' ? scenario.hints : []}
          content={session.dialogue.value === 'content'}
          stopwatch={stopwatch}
          result={result}
          onSay={(text) => act((now, at) => engine.say(now, at, text))}
          onEnd={() => act(engine.end)}
        />
      }
      desk={
        <Bench
          view={view}
          person={person}
          open={view.ended === null && !stopwatch.paused}
          onUse={(tool, args) => act((now, at) => engine.use(now, at, tool, args))}
        />
      }
    />
  );
}
