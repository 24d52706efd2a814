import { LOOK_UP_TOOLS, type Tool } from '../../../shared/tools.ts';
import { past, saying, tried, triesOf } from '../draw.ts';
import type { Piece, PlanLine, SayLine } from '../plan.ts';
import type { AgentState, Sight, Step } from '../types.ts';
import { expertPlan, GIFT, hiddenFacts, isSay, own } from './context.ts';
import { inquire } from './inquire.ts';
import { opening } from './opening.ts';
import { wrapUp } from './wrap-up.ts';

const looksUp = (tool: Tool): boolean => (LOOK_UP_TOOLS as readonly Tool[]).includes(tool);

/** Whether the line has nothing to add: said or done before, or there only for a doubt that nobody has. */
const isIdle = (line: PlanLine, state: AgentState): boolean =>
  isSay(line)
    ? line.answersDoubt || state.used.includes(line.text)
    : line.do === 'coupon' && triesOf(state, GIFT) > 0;

interface Rest {
  readonly texts: readonly string[];
  /** It still asks or tells something. */
  readonly whole: boolean;
}

/** The line without questions for what is known by now. */
function pruned(line: SayLine, { known }: Sight): Rest {
  const asksKnown = ({ asks, tells }: Piece) =>
    asks.length > 0 && tells.length === 0 && asks.every((fact) => known.has(fact));
  if (!line.pieces.some(asksKnown)) return { texts: [line.text], whole: true };
  const kept = line.pieces.filter((piece) => !asksKnown(piece));
  return {
    texts: kept.map(({ text }) => text),
    whole: kept.some(({ asks, tells }) => asks.length + tells.length > 0),
  };
}

/** Facts that have to be known before this line: those it gives back, all that decide before a way out is shown. */
const neededFor = (line: PlanLine, sight: Sight) => {
  if (!isSay(line)) return looksUp(line.do) ? [] : hiddenFacts(sight);
  const needs = sight.setup.scenario.facts.filter(({ id }) => line.needs.includes(id));
  const own = new Set(line.asks);
  return [...new Set([...needs, ...(line.offers ? hiddenFacts(sight) : [])])].filter(
    ({ id }) => !own.has(id),
  );
};

/** Somebody who does not answer is given a moment, once for each message. */
function giveTime(line: PlanLine | undefined, sight: Sight, state: AgentState): Step | null {
  const { own, heard, accepted, view } = sight;
  const last = own.at(-1);
  if (last === undefined || heard.length > 0 || accepted) return null;
  if (line !== undefined && !isSay(line) && looksUp(line.do)) return null;
  const worked = view.shop.log.some(({ at }) => at > last.at);
  const name = `wait:${own.length}`;
  return worked || triesOf(state, name) > 0 ? null : { item: { wait: 20 }, state: tried(state, name) };
}

/** The state after a line, whether it was said or not. */
const done = (line: SayLine, index: number, state: AgentState, carried: readonly string[]): AgentState => ({
  ...past(state, index),
  carried,
  used: [...state.used, line.text, ...line.pieces.map(({ text }) => text)],
});

/** Says a line with what was left of those before it. */
function sayLine(line: SayLine, index: number, { texts }: Rest, sight: Sight, state: AgentState): Step {
  const step = saying([opening(sight, state), ...state.carried, ...texts], sight.setup, state);
  return { ...step, state: done(line, index, step.state, []) };
}

/** The next line of the script that has something to add, or what has to come before it. */
export function proceed(sight: Sight, from: AgentState): Step {
  const { lines } = expertPlan(sight);
  const closing = lines.findLastIndex((line) => isSay(line) && line.closes);
  let state = from;
  for (let index = state.cursor; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || isIdle(line, state)) continue;
    const before = giveTime(line, sight, state);
    if (before !== null) return before;
    if (index === closing) {
      const left = wrapUp(sight, state);
      if (left !== null) return left;
    } else if (!sight.accepted && sight.own.length > 0) {
      const asked = inquire(neededFor(line, sight), sight, state);
      if (asked !== null) return asked;
    }
    if (!isSay(line)) return { item: line, state: past(state, index) };
    const rest = pruned(line, sight);
    if (rest.whole || index === closing) return sayLine(line, index, rest, sight, state);
    state = done(line, index, state, [...state.carried, ...rest.texts]);
  }
  return takeLeave(sight, state);
}

/** A script without a goodbye gets one. */
function takeLeave(sight: Sight, state: AgentState): Step {
  const said = expertPlan(sight).lines.some((line) => isSay(line) && line.closes);
  const goodbye = said || triesOf(state, 'goodbye') > 0 ? null : own('goodbye', sight, state);
  if (goodbye === null) return { item: { end: true }, state };
  return (
    giveTime(undefined, sight, state) ??
    wrapUp(sight, state) ??
    saying([goodbye], sight.setup, tried(state, 'goodbye'))
  );
}
