export { checkScenario } from './check-scenario.ts';
export { checkShop } from './check-shop.ts';
export { scenarioHash } from './hash.ts';
export { migrate } from './migrate.ts';
export { readScenario, readShop } from './read.ts';
export { parseYaml } from './yaml.ts';
