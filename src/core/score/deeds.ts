import type { JudgedClaim } from '../analysis/types.ts';
import { MINUTE } from '../shared/calendar.ts';
import { TOOLS, type Tool } from '../shared/tools.ts';
import type { DeskEntry } from '../shop/types.ts';
import { agentTurns } from './find.ts';
import { perTrace } from './per-trace.ts';
import type { AgentTurn, Trace } from './types.ts';

/** Deeds that give the customer something or move their case; empty talk of one is a critical item. */
export const REMEDIES = [
  'refund',
  'reship',
  'exchange',
  'adjust-price',
  'coupon',
  'change-address',
  'escalate',
] as const satisfies readonly Tool[];

/** Deeds that people name by each other's words. */
const ALIKE: readonly (readonly Tool[])[] = [
  ['reship', 'exchange'],
  ['refund', 'adjust-price'],
];

/** After saying so there are two minutes, or until the next message, to do it. */
const GRACE = 2 * MINUTE;

export type DeedState =
  /** Said and done, or offered and done. */
  | 'kept'
  /** Said to be done, done only later. */
  | 'late'
  /** Announced, never done. */
  | 'open'
  /** Said to be done, never done. */
  | 'empty'
  /** Done without a word. */
  | 'silent';

export interface Deed {
  readonly tool: Tool;
  readonly state: DeedState;
  readonly said: { readonly turn: AgentTurn; readonly claim: JudgedClaim } | null;
  readonly done: DeskEntry | null;
}

type Said = NonNullable<Deed['said']>;

const family = (tool: Tool): readonly Tool[] => ALIKE.find((group) => group.includes(tool)) ?? [tool];

/** Every deed with those named alike, once. */
const FAMILIES = [...new Set(TOOLS.filter((tool) => !tool.startsWith('look-up')).map(family))];

const isTool = (subject: string): subject is Tool => (TOOLS as readonly string[]).includes(subject);

/** Deeds reported or announced, without mere looking up. */
function saidDeeds(trace: Trace): Said[] {
  return agentTurns(trace)
    .filter((turn) => !turn.signals.empty)
    .flatMap((turn) => turn.claims.map((claim) => ({ turn, claim })))
    .filter(
      ({ claim }) => claim.kind === 'deed' && isTool(claim.subject) && !claim.subject.startsWith('look-up'),
    );
}

const firstDone = (trace: Trace, tools: readonly Tool[]): DeskEntry | null =>
  trace.desk.find((entry) => entry.result.ok && tools.includes(entry.tool)) ?? null;

function inTime(trace: Trace, { turn }: Said, done: DeskEntry): boolean {
  const next = agentTurns(trace).find((other) => other.index > turn.index);
  return done.at <= Math.max(turn.at + GRACE, next?.at ?? 0);
}

function stateOf(trace: Trace, said: Said, done: DeskEntry | null): DeedState {
  if (said.claim.verdict === 'true') return 'kept';
  if (said.claim.tense !== 'done') return done ? 'kept' : 'open';
  if (!done) return 'empty';
  return inTime(trace, said, done) ? 'kept' : 'late';
}

/** A way out of this case asks for it. */
const isWayOut = ({ scenario }: Trace, tool: Tool): boolean =>
  scenario.resolutions.some(({ all }) => all.some((each) => 'done' in each && each.done.includes(tool)));

/** What was said of one kind of deed: a report weighs before an announcement. */
function judgeFamily(trace: Trace, tools: readonly Tool[], all: readonly Said[]): Deed | null {
  const own = all.filter(({ claim }) => tools.some((tool) => tool === claim.subject));
  const said = own.find(({ claim }) => claim.tense === 'done') ?? own[0] ?? null;
  const done = firstDone(trace, tools);
  const tool = done?.tool ?? tools.find((name) => name === said?.claim.subject);
  if (!tool) return null;
  if (said) return { tool, said, done, state: stateOf(trace, said, done) };
  if (!isRemedy(tool) && !isWayOut(trace, tool)) return null;
  const offered = agentTurns(trace).some((turn) => turn.signals.offered.some((name) => tools.includes(name)));
  return { tool, said, done, state: offered ? 'kept' : 'silent' };
}

/** Every kind of deed that was spoken of or done, once. */
export const deedsOf = perTrace((trace): readonly Deed[] => {
  const all = saidDeeds(trace);
  const deeds = FAMILIES.flatMap((tools) => judgeFamily(trace, tools, all) ?? []);
  // An announcement that gave way to another remedy the customer took is no broken word.
  const settled = trace.accepted !== null && deeds.some((deed) => isRemedy(deed.tool) && deed.done !== null);
  return deeds.filter((deed) => !(settled && deed.state === 'open' && isRemedy(deed.tool)));
});

export const isRemedy = (tool: Tool): boolean => (REMEDIES as readonly Tool[]).includes(tool);
