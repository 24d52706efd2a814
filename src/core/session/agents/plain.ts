import { SECOND } from '../../shared/calendar.ts';
import { firstFresh, past, saying } from './draw.ts';
import { AGENT_LINES } from './lines/index.ts';
import { planOf } from './plan.ts';
import type { Agent, AgentState, Sight, Step } from './types.ts';

const HURRIED = { thinking: 5 * SECOND, desk: 3 * SECOND, letter: 40, most: 16 * SECOND };

const hangUp = (state: AgentState): Step => ({ item: { end: true }, state });

/** Says these one after the other, whatever the customer writes, and hangs up. */
const recite =
  (textsOf: (sight: Sight) => readonly string[]): Agent['next'] =>
  (sight, state) => {
    if (sight.customer.length === 0) return null;
    const text = textsOf(sight)[state.cursor];
    return text === undefined ? hangUp(state) : saying([text], sight.setup, past(state, state.cursor));
  };

/** Stock phrases, always in the same order. */
export const robot: Agent = {
  name: 'robot',
  pace: { ...HURRIED, thinking: 3 * SECOND },
  next: recite(({ setup }) => AGENT_LINES[setup.lang].robot),
};

const MOST_RUDE = 5;

export const rude: Agent = {
  name: 'rude',
  pace: { ...HURRIED, thinking: 15 * SECOND },
  next: (sight, state) => {
    if (sight.customer.length === 0) return null;
    const text = firstFresh(AGENT_LINES[sight.setup.lang].rude, state);
    if (text === null || state.cursor >= MOST_RUDE) return hangUp(state);
    return saying([text], sight.setup, past(state, state.cursor));
  },
};

/** Never there. */
export const silent: Agent = { name: 'silent', pace: HURRIED, next: () => null };

/** Lists of words that a good reply would have: the scenario's, then common ones. */
export const stuffer: Agent = {
  name: 'stuffer',
  pace: HURRIED,
  next: recite(({ setup }) => [
    ...planOf(setup, 'keyword-soup').lines.flatMap((line) => ('text' in line ? [line.text] : [])),
    ...AGENT_LINES[setup.lang].soup,
  ]),
};
