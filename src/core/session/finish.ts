import { wordComment } from '../customer/voice.ts';
import { score } from '../score/score.ts';
import type { ScoreCard, Trace } from '../score/types.ts';
import { outcomeOf, starsOf } from './outcome.ts';
import { contextOf, type SessionState } from './state.ts';

/** The turn in which the customer accepted, if they did. */
function acceptedIn(state: SessionState): Trace['accepted'] {
  const { accepted } = contextOf(state).memory;
  const turn = state.turns.find((each) => each.from === 'customer' && each.move === 'accept');
  return accepted === null || turn === undefined
    ? null
    : { turn: turn.index, resolution: accepted.resolution };
}

/** Objections with the turns in which the customer raised them. */
function objectionsOf(state: SessionState): Trace['objections'] {
  const turns = state.turns.filter((turn) => turn.from === 'customer' && turn.move === 'object');
  return contextOf(state).memory.objections.map(({ id, answeredIn }, nth) => ({
    id,
    answeredIn,
    turn: turns[nth]?.index ?? state.turns.length - 1,
  }));
}

/** Everything that happened in an ended session, ready to be judged. */
export function traceOf(state: SessionState): Trace {
  const { memory, ending } = contextOf(state);
  if (ending === null || state.endedAt === null) throw new Error('A session is judged only after its end');
  const { scenario, lang, seed } = state.setup;
  const outcome = outcomeOf(state);
  const csat = starsOf(outcome, memory.mood);
  return {
    scenario,
    lang,
    customer: state.customer,
    turns: state.turns,
    desk: state.shop.log,
    mood: memory.course,
    reveals: state.reveals,
    objections: objectionsOf(state),
    shop: state.shop,
    ending,
    endedAt: state.endedAt,
    accepted: acceptedIn(state),
    outcome,
    csat,
    comment: wordComment(csat, lang, state.customer.persona, seed),
  };
}

/** Trace and score of an ended session. */
export function finish(state: SessionState): { trace: Trace; card: ScoreCard } {
  const trace = traceOf(state);
  return { trace, card: score(trace) };
}
