import { startMessages } from '../locales/index.ts';
import { editionArchive, readEditions } from '../platform/editions.ts';
import { loadOwnScenario, readOwnScenarios } from '../platform/own-scenarios.ts';
import { addScenarioArchive, addScenarioSource } from '../platform/scenarios.ts';
import { settings } from '../platform/settings.ts';

/** What must be there before the first render: the first page's sentences, and where scenarios come from. */
export async function start(): Promise<void> {
  addScenarioSource(loadOwnScenario);
  addScenarioArchive(editionArchive);
  void readOwnScenarios();
  void readEditions();
  await startMessages(settings().language, 'ui', 'practise', 'guide');
}
