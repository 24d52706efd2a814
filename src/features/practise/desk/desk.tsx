import { useEffect, useState } from 'react';
import { classNames, VisuallyHidden } from '../../../components/index.ts';
import { contentLang, useLanguage } from '../../../locales/index.ts';
import { useClock } from '../../../platform/clock.ts';
import { usePageTitle } from '../../../platform/page-title.ts';
import { settings } from '../../../platform/settings.ts';
import { chime } from '../../../platform/sound.ts';
import { Bench } from './bench/bench.tsx';
import { type Column, ColumnSwitch, useColumn } from './column-switch.tsx';
import styles from './desk.module.css';
import { useKeptDraft } from './keep-draft.ts';
import type { DeskStart } from './open-desk.ts';
import { CasePanel } from './side/case-panel.tsx';
import { TalkPanel } from './talk/talk-panel.tsx';
import { useDeskText } from './text.ts';
import { useResult } from './use-result.ts';
import { useRunning } from './use-running.ts';
import { useStopwatch } from './use-stopwatch.ts';

/** A soft tone for every message of the customer after the page was opened. */
function useChime(messages: number): void {
  const [before] = useState(messages);
  useEffect(() => {
    if (messages > before && settings().sound) chime();
  }, [messages, before]);
}

/** The three columns of a running session. */
export function Desk({ start }: { readonly start: DeskStart }) {
  const t = useDeskText();
  const { engine, meta, scenario } = start;
  const stopwatch = useStopwatch(useClock(), start.at, start.paused);
  const { session, view, act } = useRunning(engine, start.session, stopwatch);
  const result = useResult(engine, session, meta);
  const messages = session.turns.filter(({ from }) => from === 'customer').length;
  const { column, unread, turnTo } = useColumn(messages);
  useKeptDraft({ engine, session, meta, stopwatch });
  useChime(messages);
  const title = `${view.identity.name} · ${scenario.title[contentLang(useLanguage())]}`;
  usePageTitle(title, t('ui.brand'));
  const { lang, seed } = session.setup;
  const person = { ...view.identity, lang, relation: view.relation };
  const shown = (name: Column) => classNames(styles.column, column === name && styles.shown);
  return (
    <div className={styles.desk}>
      {/* On a phone the header with the name is out of sight behind a tab; the page keeps its heading. */}
      <VisuallyHidden as="h1">{title}</VisuallyHidden>
      <ColumnSwitch column={column} unread={unread} onColumn={turnTo} />
      <section className={shown('queue')} id="column-panel-queue" aria-label={t('bench.column.queue')}>
        <CasePanel
          person={person}
          view={view}
          scenario={scenario}
          seed={seed}
          stopwatch={stopwatch}
          mode={meta.mode}
        />
      </section>
      <section
        className={classNames(shown('talk'), styles.talk)}
        id="column-panel-talk"
        aria-label={t('bench.column.talk')}
      >
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
      </section>
      <section className={shown('desk')} id="column-panel-desk" aria-label={t('bench.column.desk')}>
        <Bench
          view={view}
          person={person}
          open={view.ended === null && !stopwatch.paused}
          onUse={(tool, args) => act((now, at) => engine.use(now, at, tool, args))}
        />
      </section>
    </div>
  );
}
