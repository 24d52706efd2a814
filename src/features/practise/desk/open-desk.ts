import type { SessionRecord } from '../../../core/record/types.ts';
import type { RecordMeta } from '../../../core/session/record-of.ts';
import type { Clock } from '../../../platform/clock.ts';
import { isoWithOffset } from '../../../platform/clock.ts';
import type { DeskChoice } from '../../../platform/desk-path.ts';
import { type Engine, loadEngine, type RunningSession } from '../../../platform/engine.ts';
import { keepAsPlayed } from '../../../platform/own-scenarios.ts';
import { type LoadedScenario, loadPlayed, loadScenario } from '../../../platform/scenarios.ts';
import { getRecord, listDrafts } from '../../../platform/store.ts';

/** Everything the desk begins with. */
export interface DeskStart extends LoadedScenario {
  readonly engine: Engine;
  readonly session: RunningSession;
  /** Session time it goes on from. */
  readonly at: number;
  /** Begins with its clock stopped. */
  readonly paused: boolean;
  readonly meta: RecordMeta & { readonly mode: DeskChoice['mode'] };
  /** What the first reply would have to wait for, in small steps. */
  readonly preparations: readonly (() => void)[];
}

/** What the address asks for. */
export type DeskRequest =
  | {
      readonly kind: 'new';
      readonly choice: DeskChoice & { readonly seed: number };
      readonly trainee: string;
    }
  | { readonly kind: 'draft'; readonly id: string }
  /** A session of before, up to a moment in milliseconds: another answer from there. */
  | { readonly kind: 'fork'; readonly record: string; readonly upto: number; readonly trainee: string };

/** The draft is gone; when it was finished meanwhile, its report is there. */
export class DraftGone extends Error {
  readonly finished: boolean;
  constructor(finished: boolean) {
    super('Draft not found');
    this.finished = finished;
  }
}

const WARM_UP = { zh: '您好，请问有什么可以帮您？', en: 'Hello, how can I help you?' } as const;

/** A session that was begun goes on with the scenario it was begun with. */
const loadAgain = ({ scenario, hash }: SessionRecord) =>
  Promise.all([loadEngine(), loadPlayed(scenario, hash)]);

async function openNew(
  scenario: string,
  { choice, trainee }: DeskRequest & { kind: 'new' },
  clock: Clock,
): Promise<DeskStart> {
  const [engine, loaded] = await Promise.all([loadEngine(), loadScenario(scenario)]);
  await keepAsPlayed(scenario, loaded);
  const { seed, lang, mode, cast } = choice;
  const meta = { mode, trainee, startedAt: isoWithOffset(clock.date()) };
  const session = engine.start({ ...loaded, seed, lang, ...(cast && { cast }) });
  // Said to nobody: what is set up by the first reply must not wait for the trainee's.
  const sayToNobody = () => void engine.say(session, 0, WARM_UP[lang]);
  const preparations = [...engine.preparations(lang), sayToNobody];
  return { ...loaded, engine, session, at: 0, paused: false, meta, preparations };
}

async function openDraft(id: string): Promise<DeskStart> {
  const draft = (await listDrafts()).find((each) => each.id === id);
  if (!draft) throw new DraftGone((await getRecord(id)) !== undefined);
  const [engine, loaded] = await loadAgain(draft.record);
  const { mode, trainee, startedAt, fork } = draft.record;
  const session = engine.wait(engine.resume(draft.record, loaded.scenario, loaded.pack), draft.at);
  return {
    ...loaded,
    engine,
    session,
    at: draft.at,
    paused: true,
    meta: { mode, trainee, startedAt, ...(fork === undefined ? {} : { fork }) },
    preparations: engine.preparations(session.setup.lang),
  };
}

async function openFork(fork: DeskRequest & { kind: 'fork' }, clock: Clock): Promise<DeskStart> {
  const record = await getRecord(fork.record);
  if (!record) throw new DraftGone(false);
  const [engine, loaded] = await loadAgain(record);
  const events = record.events.filter(({ at }) => at < fork.upto);
  const session = engine.wait(
    engine.resume({ ...record, events }, loaded.scenario, loaded.pack),
    fork.upto - 1,
  );
  const meta = {
    mode: 'practice',
    trainee: fork.trainee,
    startedAt: isoWithOffset(clock.date()),
    fork: { of: fork.record, at: fork.upto },
  } as const;
  const preparations = engine.preparations(session.setup.lang);
  return { ...loaded, engine, session, at: fork.upto, paused: true, meta, preparations };
}

/** Loads what a request needs and brings its session to where it goes on. */
export function openDesk(scenario: string, request: DeskRequest, clock: Clock): Promise<DeskStart> {
  if (request.kind === 'draft') return openDraft(request.id);
  return request.kind === 'fork' ? openFork(request, clock) : openNew(scenario, request, clock);
}
