import { triesOf } from '../draw.ts';
import type { ExpertLine } from '../lines/types.ts';
import type { AgentState, Sight } from '../types.ts';
import { own } from './context.ts';

/** Moves that are met with a sentence before the reply goes on with the matter, the gravest first. */
const MET: readonly ExpertLine[] = [
  'protest',
  'escalate',
  'threaten',
  'bristle',
  'insist',
  'doubt',
  'nudge',
  'puzzle',
  'remind',
  'soften',
  'picture',
  'lecture',
  'digress',
];

/** The sentence that meets what was heard, or a silence that was waited out; null when none is needed. */
export function opening(sight: Sight, state: AgentState): string | null {
  const unanswered = triesOf(state, `wait:${sight.own.length}`) > 0 && sight.heard.length === 0;
  const kind = unanswered ? 'quiet' : MET.find((each) => sight.heard.some(({ move }) => move === each));
  return kind === undefined ? null : own(kind, sight, state);
}
