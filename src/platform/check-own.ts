import type { Issue } from '../core/shared/issue.ts';
import { loadOwnScenario } from './own-scenarios.ts';
import { ScenarioError } from './scenarios.ts';

/** What is wrong with a scenario of this device by the rules of today; nothing for one that can be played. */
export async function checkOwnScenario(id: string): Promise<readonly Issue[]> {
  try {
    const [loaded, { checkScenario }, { CHECKS }] = await Promise.all([
      loadOwnScenario(id),
      import('../core/scenario/index.ts'),
      import('../core/score/checks/index.ts'),
    ]);
    if (!loaded) return [];
    const checks = CHECKS.map(({ meta }) => meta.id);
    return checkScenario(loaded.scenario, loaded.pack, checks);
  } catch (error) {
    if (error instanceof ScenarioError) return error.issues;
    throw error;
  }
}
