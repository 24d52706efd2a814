import type { FoundAct } from '../analysis/types.ts';
import type { Act } from '../shared/acts.ts';
import type { Range } from '../shared/lang.ts';
import type { Tool } from '../shared/tools.ts';
import type { DeskEntry } from '../shop/types.ts';
import { perTrace } from './per-trace.ts';
import type { AgentTurn, CustomerTurn, Evidence, Trace, Turn } from './types.ts';

const isAgent = (turn: Turn): turn is AgentTurn => turn.from === 'agent';
const isCustomer = (turn: Turn): turn is CustomerTurn => turn.from === 'customer';

export const agentTurns = perTrace((trace): readonly AgentTurn[] => trace.turns.filter(isAgent));
export const customerTurns = perTrace((trace): readonly CustomerTurn[] => trace.turns.filter(isCustomer));

/** Word lists and the same words again earn nothing. */
const isReal = ({ signals }: AgentTurn): boolean => !signals.empty && !signals.repeated;

/** From this share of word lists on there was no conversation, and what lies between them is no reply either. */
const MOSTLY_LISTS = 0.5;

function isConversation(replies: readonly AgentTurn[]): boolean {
  const lists = replies.filter(({ signals }) => signals.empty).length;
  return lists < Math.max(2, replies.length * MOSTLY_LISTS);
}

/** The replies that can earn something. */
export const realReplies = perTrace((trace): readonly AgentTurn[] => {
  const replies = agentTurns(trace);
  return isConversation(replies) ? replies.filter(isReal) : [];
});

/** Messages the agent wrote without the customer in between: they are read as one answer. */
export type Round = readonly AgentTurn[];

export const rounds = perTrace((trace): readonly Round[] => {
  const real = new Set(realReplies(trace));
  const found: AgentTurn[][] = [];
  let open: AgentTurn[] | null = null;
  for (const turn of trace.turns) {
    if (!isAgent(turn)) open = null;
    else if (real.has(turn)) {
      if (open) open.push(turn);
      else {
        open = [turn];
        found.push(open);
      }
    }
  }
  return found;
});

/** The agent's messages up to the customer's next one, this one included. */
export const roundOf = (trace: Trace, turn: AgentTurn): Round =>
  rounds(trace).find((round) => round.includes(turn)) ?? [turn];

export const has = (turn: AgentTurn, ...acts: readonly Act[]): boolean =>
  acts.some((act) => turn.analysis.acts.includes(act));

export const someHas = (turns: readonly AgentTurn[], ...acts: readonly Act[]): boolean =>
  turns.some((turn) => has(turn, ...acts));

export const firstWith = (turns: readonly AgentTurn[], ...acts: readonly Act[]): AgentTurn | undefined =>
  turns.find((turn) => has(turn, ...acts));

/** Which of the acts stand in these replies. */
export const kindsIn = (turns: readonly AgentTurn[], acts: readonly Act[]): Act[] =>
  acts.filter((act) => someHas(turns, act));

/** Everything found of an act in a reply; lists of words are left out. */
function found(turn: AgentTurn, acts: readonly Act[]): FoundAct[] {
  const hits: FoundAct[] = [];
  if (!has(turn, ...acts)) return hits;
  for (const sentence of turn.analysis.sentences) {
    if (sentence.soup) continue;
    for (const item of sentence.acts) {
      if (acts.includes(item.act)) hits.push(item);
    }
  }
  return hits;
}

export const span = (turn: AgentTurn, range: Range): Evidence => ({ kind: 'span', turn: turn.index, range });

/** A message as a whole. */
export const whole = (turn: Turn): Evidence => ({
  kind: 'span',
  turn: turn.index,
  range: [0, turn.text.length],
});

/** Where these acts stand in a reply. */
export const spansOf = (turn: AgentTurn, ...acts: readonly Act[]): Evidence[] =>
  found(turn, acts).flatMap((item) => item.evidence.map((range) => span(turn, range)));

/** Where each of the acts stands for the first time. */
export const firstSpans = (turns: readonly AgentTurn[], acts: readonly Act[]): Evidence[] =>
  acts.flatMap((act) => {
    const turn = firstWith(turns, act);
    return turn ? spansOf(turn, act) : [];
  });

/** Nothing was there; the reply named could have had it. */
export const absent = (turn?: AgentTurn): Evidence[] => [
  turn ? { kind: 'absence', turn: turn.index } : { kind: 'absence' },
];

/** The evidence, or the absence where there is none. */
export const orAbsent = (evidence: readonly Evidence[], turn?: AgentTurn): readonly Evidence[] =>
  evidence.length > 0 ? evidence : absent(turn);

/** Desk lines of these tools that succeeded. */
export const deskDone = (trace: Trace, tools: readonly Tool[]): DeskEntry[] =>
  trace.desk.filter((entry) => entry.result.ok && tools.includes(entry.tool));

export const deskEvidence = (entry: DeskEntry): Evidence => ({ kind: 'desk', index: entry.index });

const LETTER = /[\p{Script=Latin}\d]/u;

/** Where the word stands, whole where its script puts spaces between words; -1 where it doesn't. */
function placeOf(text: string, word: string): number {
  let at = text.indexOf(word);
  if (at < 0) return -1;
  const bounded = LETTER.test(word);
  for (; at >= 0; at = text.indexOf(word, at + 1)) {
    const inside = LETTER.test(text[at - 1] ?? '') || LETTER.test(text[at + word.length] ?? '');
    if (!bounded || !inside) return at;
  }
  return -1;
}

const blanked = (text: string, words: readonly string[]): string =>
  words.reduce((left, word) => left.replaceAll(word, ' '.repeat(word.length)), text);

/** Ranges of the typed text where one of the words stands outside the longer ones; words in normalised form. */
export function wordSpans(
  turn: AgentTurn,
  words: readonly string[],
  longer: readonly string[] = [],
): Evidence[] {
  return turn.analysis.views.flatMap((view) => {
    const text = blanked(view.own, longer);
    return words.flatMap((word) => {
      const at = placeOf(text, word);
      return at < 0 ? [] : [span(turn, view.origin(at, at + word.length))];
    });
  });
}

/** The first place where one of the words stands, as a list of one; empty where none does. */
export function firstWordSpan(turns: readonly AgentTurn[], words: readonly string[]): Evidence[] {
  for (const turn of turns) {
    for (const view of turn.analysis.views) {
      for (const word of words) {
        const at = placeOf(view.own, word);
        if (at >= 0) return [span(turn, view.origin(at, at + word.length))];
      }
    }
  }
  return [];
}
