import {
  contentMark,
  decodeChallenge,
  encodeChallenge,
  scoringMark,
} from '../../../../core/report/game/challenge/challenge.ts';
import { ENGINE_VERSION } from '../../../../core/score/engine.ts';
import { RUBRIC } from '../../../../core/score/rubric.ts';
import type { Issue } from '../../../../core/shared/issue.ts';
import { deskPath } from '../../../../platform/desk-path.ts';
import { keepRival } from '../../../../platform/rivals.ts';
import { loadScenario } from '../../../../platform/scenarios.ts';

/** What came of a code somebody typed. */
export type Answer =
  | { readonly kind: 'refused'; readonly issue: Issue }
  /** The desk's address; `notes` are message ids of what is not as it was for whoever handed the code over. */
  | { readonly kind: 'ready'; readonly path: string; readonly notes: readonly Note[] };

export type Note = 'game.challenge.other-scoring' | 'game.challenge.other-content';

/** Whether the scenario here is another version than the code was made with. */
async function differs(scenario: string, content: number): Promise<boolean> {
  try {
    const [{ scenarioHash }, loaded] = await Promise.all([
      import('../../../../core/scenario/index.ts'),
      loadScenario(scenario),
    ]);
    return contentMark(scenarioHash(loaded.scenario, loaded.pack)) !== content;
  } catch {
    // The desk says better what is wrong with a scenario.
    return false;
  }
}

/** Reads a code and finds the way to its customer. */
export async function acceptChallenge(text: string, scenarios: readonly string[]): Promise<Answer> {
  const read = decodeChallenge(text, scenarios);
  if (!read.ok) return { kind: 'refused', issue: read.error };
  const { scenario, scoring, content, result } = read.value;
  const notes: Note[] = [];
  if (scoring !== scoringMark(RUBRIC.id, ENGINE_VERSION)) notes.push('game.challenge.other-scoring');
  if (result) keepRival(encodeChallenge(read.value));
  if (await differs(scenario, content)) notes.push('game.challenge.other-content');
  return { kind: 'ready', path: deskPath(scenario, read.value), notes };
}
