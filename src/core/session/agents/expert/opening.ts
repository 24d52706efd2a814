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

/** The sentence that meets what was heard; null when it needs none. */
export function opening(sight: Sight, state: AgentState): string | null {
  const kind = MET.find((each) => sight.heard.some(({ move }) => move === each));
  return kind === undefined ? null : own(kind, sight, state);
}
