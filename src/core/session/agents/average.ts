import { SECOND } from '../../shared/calendar.ts';
import { firstFresh, past, saying, tried, triesOf } from './draw.ts';
import { AGENT_LINES } from './lines/index.ts';
import { planOf } from './plan.ts';
import { movesHeard } from './sight.ts';
import type { Agent, AgentState, Sight, Step } from './types.ts';

/** Moves that anybody answers somehow before going on. */
const ASKED = ['test', 'catch', 'follow-up', 'haggle', 'mull', 'puzzle', 'pry', 'remind', 'lecture'];
const MOST_THIN = 5;

/** A few words to a question, which hardly answer it. */
function thin(sight: Sight, state: AgentState): Step | null {
  if (!movesHeard(sight).some((move) => ASKED.includes(move)) || triesOf(state, 'thin') >= MOST_THIN)
    return null;
  const text = firstFresh(AGENT_LINES[sight.setup.lang].average.thin, state);
  return text === null ? null : saying([text], sight.setup, tried(state, 'thin'));
}

/** After the script: does the first thing that would help, says so, and takes leave. */
function afterScript(sight: Sight, state: AgentState): Step {
  const { setup, view, accepted } = sight;
  const { done, goodbye } = AGENT_LINES[setup.lang].average;
  const [tool] = setup.scenario.resolutions.flatMap(({ all }) =>
    all.flatMap((each) => ('done' in each ? each.done : [])),
  );
  const helped = view.shop.log.some((entry) => entry.tool === tool && entry.result.ok);
  if (!accepted && tool !== undefined && !helped && triesOf(state, 'do') === 0)
    return { item: { do: tool }, state: tried(state, 'do') };
  const text = firstFresh(helped ? done : goodbye, state);
  if (!accepted && triesOf(state, 'end') === 0 && text !== null)
    return saying([text], setup, tried(state, 'end'));
  return { item: { end: true }, state };
}

/** The average exemplar, slowly, with thin answers to what it does not foresee. */
export const average: Agent = {
  name: 'average',
  pace: { thinking: 18 * SECOND, desk: 8 * SECOND, letter: 110, most: 50 * SECOND },
  next: (sight, state) => {
    if (sight.customer.length === 0) return null;
    const answered = thin(sight, state);
    if (answered !== null) return answered;
    const line = planOf(sight.setup, 'average').lines[state.cursor];
    if (line === undefined) return afterScript(sight, state);
    return 'text' in line
      ? saying([line.text], sight.setup, past(state, state.cursor))
      : { item: line, state: past(state, state.cursor) };
  },
};
