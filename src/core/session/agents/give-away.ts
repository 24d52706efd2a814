import { SECOND } from '../../shared/calendar.ts';
import type { Tool } from '../../shared/tools.ts';
import { firstFresh, past, saying, tried, triesOf } from './draw.ts';
import { AGENT_LINES } from './lines/index.ts';
import type { Agent, AgentState, Sight, Step } from './types.ts';

/** What is given, in this order, without a question; a replacement only where no money could be given. */
const GIFTS: readonly Tool[] = ['refund', 'coupon'];
const MOST_MORE = 3;

const given = ({ view }: Sight, tool: Tool): boolean =>
  view.shop.log.some((entry) => entry.tool === tool && entry.result.ok);

const linesOf = ({ setup }: Sight) => AGENT_LINES[setup.lang].giveAway;

/** Reports everything that the desk let through. */
function report(sight: Sight, state: AgentState): Step {
  const { refund, coupon, reship, nothing } = linesOf(sight);
  const pools = [
    given(sight, 'refund') ? refund : [],
    given(sight, 'reship') ? reship : [],
    given(sight, 'coupon') ? coupon : [],
  ].filter((lines) => lines.length > 0);
  const texts = (pools.length === 0 ? [nothing] : pools).map((lines) => firstFresh(lines, state));
  return saying(texts, sight.setup, tried(state, 'report'));
}

const hello = (sight: Sight, state: AgentState): Step =>
  saying([firstFresh(linesOf(sight).hello, state)], sight.setup, tried(state, 'hello'));

function more(sight: Sight, state: AgentState): Step {
  const text = firstFresh(linesOf(sight).more, state);
  if (sight.accepted || text === null || triesOf(state, 'more') >= MOST_MORE)
    return { item: { end: true }, state };
  return saying([text], sight.setup, tried(state, 'more'));
}

/** Refunds and vouchers at once; asks nothing, looks nothing up. */
export const giveAway: Agent = {
  name: 'give-away',
  pace: { thinking: 5 * SECOND, desk: 3 * SECOND, letter: 40, most: 16 * SECOND },
  next: (sight, state) => {
    if (sight.customer.length === 0) return null;
    if (triesOf(state, 'hello') === 0) return hello(sight, state);
    const gift = GIFTS[state.cursor];
    if (gift !== undefined) return { item: { do: gift }, state: past(state, state.cursor) };
    const poor = !given(sight, 'refund') && sight.setup.scenario.order !== undefined;
    if (poor && triesOf(state, 'reship') === 0)
      return { item: { do: 'reship' }, state: tried(state, 'reship') };
    return triesOf(state, 'report') === 0 ? report(sight, state) : more(sight, state);
  },
};
