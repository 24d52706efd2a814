import { startMessages } from '../locales/index.ts';
import { loadOwnScenario, readOwnScenarios } from '../platform/own-scenarios.ts';
import { addScenarioSource } from '../platform/scenarios.ts';
import { settings } from '../platform/settings.ts';

/** What must be there before the first render: the first page's sentences, and where scenarios come from. */
export async function start(): Promise<void> {
  addScenarioSource(loadOwnScenario);
  void readOwnScenarios();
  await startMessages(settings().language, 'ui', 'practise', 'guide');
}
