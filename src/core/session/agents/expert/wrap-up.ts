import type { Condition, Resolution } from '../../../scenario/v1/scenario.ts';
import type { Tool } from '../../../shared/tools.ts';
import { saying, tried, triesOf } from '../draw.ts';
import type { DoLine } from '../plan.ts';
import type { AgentState, Sight, Step } from '../types.ts';
import { everyPiece, expertPlan, hiddenFacts, isSay, own, telling, untold } from './context.ts';
import { inquire } from './inquire.ts';
import { opening } from './opening.ts';

const MOST_TELLING = 3;
const MOST_SETTLING = 2;

const bestWay = ({ setup }: Sight): Resolution | undefined => setup.scenario.resolutions[0];

/** Points that the best way out or the customer's right to know still asks for. */
function missing(sight: Sight): string[] {
  const named = (bestWay(sight)?.all ?? []).flatMap((each) => ('told' in each ? each.told : []));
  return untold(sight).flatMap(({ id, required }) => (required || named.includes(id) ? [id] : []));
}

function tellMissing(sight: Sight, state: AgentState): Step | null {
  if (triesOf(state, 'tell') >= MOST_TELLING) return null;
  const texts = telling(missing(sight), sight, state, 2);
  if (texts.length === 0) return null;
  const lead = opening(sight, state) ?? own('tell', sight, state);
  return saying([lead, ...texts], sight.setup, tried(state, 'tell'));
}

/** The script's own line for one of these tools, or the bare tool. */
const deedFor = (tools: readonly Tool[], sight: Sight): DoLine | undefined => {
  const own = expertPlan(sight).lines.find((line) => !isSay(line) && tools.includes(line.do));
  const [tool] = tools;
  return own !== undefined && !isSay(own) ? own : tool === undefined ? undefined : { do: tool };
};

const isDone = (tools: readonly Tool[], { view }: Sight): boolean =>
  view.shop.log.some(({ tool, result }) => result.ok && tools.includes(tool));

/** Brings about what a condition of the best way out asks of the desk or of a recommendation. */
function bringAbout(condition: Condition, sight: Sight, state: AgentState): Step | null {
  if ('done' in condition) {
    const name = `do:${condition.done.join()}`;
    const deed =
      isDone(condition.done, sight) || triesOf(state, name) > 0 ? undefined : deedFor(condition.done, sight);
    return deed === undefined ? null : { item: deed, state: tried(state, name) };
  }
  if (!('recommended' in condition)) return null;
  if (sight.own.some(({ signals }) => signals.recommended === condition.recommended)) return null;
  const piece = everyPiece(sight).find(
    ({ recommends, text }) => recommends === condition.recommended && !state.used.includes(text),
  );
  return piece === undefined ? null : saying([piece.text], sight.setup, state);
}

/** The desk has worked since the last message: the customer has to hear of it. */
function report(sight: Sight, state: AgentState): Step | null {
  const last = sight.own.at(-1)?.at ?? 0;
  const fresh = sight.view.shop.log.some(({ at, result }) => at > last && result.ok);
  if (!fresh || triesOf(state, 'report') > 1) return null;
  const kind = sight.view.shop.shipments.length > 0 ? 'test-sent' : 'done';
  return saying(
    [own('done', sight, state), kind === 'done' ? null : own(kind, sight, state)],
    sight.setup,
    tried(state, 'report'),
  );
}

function settle(sight: Sight, state: AgentState): Step | null {
  if (triesOf(state, 'settle') >= MOST_SETTLING) return null;
  const text = own('settle', sight, state);
  if (text === null) return null;
  const lead = opening(sight, state) ?? own('press', sight, state);
  return saying([lead, text], sight.setup, tried(state, 'settle'));
}

/** What is still to be done before saying goodbye to somebody who has not taken a way out; null when nothing is. */
export function wrapUp(sight: Sight, state: AgentState): Step | null {
  if (sight.accepted) return null;
  const deeds = (bestWay(sight)?.all ?? []).map((condition) => bringAbout(condition, sight, state));
  return (
    inquire(hiddenFacts(sight), sight, state) ??
    deeds.find((step) => step !== null) ??
    tellMissing(sight, state) ??
    report(sight, state) ??
    settle(sight, state)
  );
}
