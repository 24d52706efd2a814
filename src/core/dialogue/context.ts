import type { Move } from '../customer/moves.ts';
import { habitsOf } from '../customer/profiles.ts';
import type { Mood } from '../customer/types.ts';
import { openingLines } from '../customer/voice.ts';
import { seededRandom } from '../shared/random.ts';
import type { ShopState } from '../shop/types.ts';
import type { Reply } from './learn.ts';
import { feel, firstMemory, type Memory, settle, sparing } from './memory.ts';
import { respond } from './plan.ts';
import { line, type PlannedLine, type Setting } from './planned.ts';
import { metResolution } from './resolutions.ts';
import { compose, type Line, type SaidLine } from './script.ts';
import { ANSWER_IN_TIME, FAREWELL, GRACE, silenceLimit } from './timing.ts';

/** Why a conversation ended. */
export type Ending = 'settled' | 'left' | 'closed-by-agent';

/** What the machine of a conversation carries. */
export interface DialogueContext {
  readonly setting: Setting;
  readonly memory: Memory;
  /** Lines still being typed, in order. */
  readonly queue: readonly Line[];
  readonly said: readonly SaidLine[];
  readonly used: ReadonlySet<string>;
  /** When silence will have lasted too long, in milliseconds since the start; null while typing. */
  readonly deadline: number | null;
  /** When the agent is to be back as promised, in milliseconds since the start; null without a promise. */
  readonly promised: number | null;
  /** When they began to wait for the answer, in milliseconds since the start, and with how much patience. */
  readonly since: { readonly at: number; readonly patience: number };
  /** The customer leaves after the queue. */
  readonly leaving: boolean;
  readonly ending: Ending | null;
}

export type DialogueEvent =
  | { type: 'contact.opened'; at: number }
  | { type: 'reply.judged'; reply: Reply }
  | { type: 'time.passed'; at: number; shop: ShopState }
  | { type: 'contact.closed'; at: number };

export const firstContext = (setting: Setting, mood: Mood): DialogueContext => ({
  setting,
  memory: firstMemory(mood),
  queue: [],
  said: [],
  used: new Set(),
  deadline: null,
  promised: null,
  since: { at: 0, patience: mood.patience },
  leaving: false,
  ending: null,
});

const typing = (context: DialogueContext, planned: readonly PlannedLine[], at: number): DialogueContext => ({
  ...context,
  ...compose(planned, context.setting, context.memory.mood, at, context.queue, context.used),
  deadline: null,
});

/** How often something comes before and after the matter itself. */
const AROUND = { lead: 0.4, tail: 0.35 } as const;

/** "Hello?" before the matter, "please hurry" after it, in the words of this character. */
function around(part: keyof typeof AROUND, { setting, memory }: DialogueContext): PlannedLine[] {
  const { lang, persona, seed } = setting;
  const lines = openingLines(part, lang, persona, memory.mood);
  const comes = seededRandom(seed, `opening/${part}`).next() < AROUND[part];
  return comes && lines.length > 0 ? [line('open', lines)] : [];
}

/** Begins with a hello of its own, so that nobody says it twice. */
const GREETS = {
  zh: /^(?:在吗|在不在|你好|您好|老板|客服|有人|请问)/,
  en: /^(?:hi|hello|hey|any(?:one|body)|is (?:any|some)(?:one|body))\b/i,
} as const;

/** The first message, and what the customer volunteers. */
export function open(context: DialogueContext, at: number): DialogueContext {
  const { scenario, lang } = context.setting;
  const volunteered = scenario.facts.filter(({ reveal }) => reveal === 'volunteered');
  const lead = around('lead', context);
  const plain = scenario.opening[lang].filter((text) => !GREETS[lang].test(text));
  const greeted = lead.length > 0 && plain.length > 0;
  const lines: PlannedLine[] = [
    ...(plain.length > 0 ? lead : []),
    line('open', greeted ? plain : scenario.opening[lang]),
    ...volunteered.map(
      (fact): PlannedLine => ({ move: 'answer', facts: [fact.id], lines: fact.lines[lang] }),
    ),
    ...around('tail', context),
  ];
  const known = volunteered.map(({ id }) => id);
  return typing({ ...context, memory: { ...context.memory, known } }, lines, at);
}

/** Lines that a new reply makes pointless while they are still being typed. */
const MOOT: readonly Move[] = [
  'press',
  'withhold',
  'repeat',
  'bristle',
  'nudge',
  'doubt',
  'unseen',
  'thank',
  'note',
  'digress',
  'puzzle',
  'lecture',
  'test',
  'mull',
];

/** Takes a reply in and plans what to write about it. */
export function consider(context: DialogueContext, reply: Reply): DialogueContext {
  const kept = context.queue.filter(({ move }) => !MOOT.includes(move));
  const plan = respond(context.memory, reply, context.setting);
  const next = typing(
    { ...context, memory: plan.memory, queue: kept, leaving: plan.leaves },
    plan.lines,
    reply.at,
  );
  const waiting = { ...next, promised: promisedBy(reply) };
  return waiting.queue.length > 0 ? waiting : listen(waiting, reply.at);
}

/** Sends the next line of the queue; after the last one the customer listens. */
export function send(context: DialogueContext, at: number): DialogueContext {
  const [next, ...queue] = context.queue;
  if (next === undefined) return context;
  const sent = { ...context, queue, said: [...context.said, { ...next, mood: context.memory.mood }] };
  return queue.length > 0 ? sent : listen(sent, at);
}

/** The moment by which the agent said to be back; they give a little grace. */
const promisedBy = ({ signals: { backIn }, at }: Reply): number | null =>
  backIn === null ? null : at + backIn + GRACE;

/** Begins to wait for the agent. */
function listen(context: DialogueContext, at: number): DialogueContext {
  const { memory, setting } = context;
  const content = memory.accepted !== null || memory.handedOn;
  const limit = content ? FAREWELL : silenceLimit(setting.persona, memory.mood.patience, memory.granted);
  const since = memory.nudges === 0 ? { at, patience: memory.mood.patience } : context.since;
  return { ...context, since, deadline: Math.max(at + limit, context.promised ?? 0) };
}

/** What an answer that can still come in time leaves of their patience. */
const LEFT = 0.5;

/** What waiting makes them feel; as long as the answer can still come in time, it does not wear them out. */
function wait({ memory, setting, since }: DialogueContext, at: number): Memory {
  const rested = settle(memory, at);
  const felt = feel(rested, [memory.granted ? 'promise-broken' : 'kept-waiting'], at, setting.persona);
  return at < since.at + ANSWER_IN_TIME ? sparing(felt, LEFT * since.patience) : felt;
}

/** Silence has lasted too long: accepts what was done meanwhile, nudges, or goes. */
export function breakSilence(context: DialogueContext, at: number, shop: ShopState): DialogueContext {
  const { setting } = context;
  const met = metResolution(setting.scenario, context.memory, shop);
  if (met?.meets === 'fully') {
    const accepted = { turn: -1, resolution: met.id };
    const planned = [line('accept', met.lines?.[setting.lang])];
    const next = typing({ ...context, memory: { ...context.memory, accepted } }, planned, at);
    return next.queue.length > 0 ? next : listen(next, at);
  }
  const inTime = context.since.at + ANSWER_IN_TIME;
  const nudgedEnough = context.memory.nudges >= habitsOf(setting.persona).nudges;
  if (nudgedEnough && at < inTime) return { ...context, deadline: inTime };
  const memory = wait(context, at);
  const warned = context.memory.nudges > 0;
  const goes = nudgedEnough || (warned && at >= inTime && memory.mood.patience <= 0.02);
  const nudged = { ...memory, granted: false, nudges: memory.nudges + 1 };
  const next = typing({ ...context, memory: nudged, leaving: goes }, [line(goes ? 'leave' : 'nudge')], at);
  return next.queue.length > 0 ? next : listen(next, at);
}
