import type { Fact } from '../../../scenario/v1/scenario.ts';
import { asQuestion, saying, tried, triesOf } from '../draw.ts';
import type { AgentState, Sight, Step } from '../types.ts';
import { everyPiece, own } from './context.ts';
import { opening } from './opening.ts';

/** A fact is asked for this often beside the script. */
const MOST_TRIES = 2;

/** A question for this fact that was not put yet: one of the scenario's examples, else a sentence that asks it. */
function questionFor({ id, examples }: Fact, sight: Sight, state: AgentState): string | null {
  const { setup } = sight;
  const own = (examples?.[setup.lang] ?? []).map((example) => asQuestion(example, setup.lang));
  const others = everyPiece(sight).flatMap(({ text, asks }) => (asks.includes(id) ? [text] : []));
  return [...own, ...others].find((text) => !state.used.includes(text)) ?? null;
}

/** Asks for the first of these facts that is still hidden; null when all are known or were asked for in vain. */
export function inquire(facts: readonly Fact[], sight: Sight, state: AgentState): Step | null {
  for (const fact of facts) {
    const name = `ask:${fact.id}`;
    if (sight.known.has(fact.id) || triesOf(state, name) >= MOST_TRIES) continue;
    const question = questionFor(fact, sight, state);
    if (question === null) continue;
    const lead = opening(sight, state) ?? own('ask', sight, state);
    return saying([lead, question], sight.setup, tried(state, name));
  }
  return null;
}
