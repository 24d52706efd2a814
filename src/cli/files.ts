import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseYaml, readScenario, readShop } from '../core/scenario/index.ts';
import type { Scenario } from '../core/scenario/v1/scenario.ts';
import type { ShopPack } from '../core/scenario/v1/shop.ts';
import type { Issue } from '../core/shared/issue.ts';
import { err, ok, type Result } from '../core/shared/result.ts';
import { CliError } from './errors.ts';
import { sentence } from './sentence.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCENARIOS = join(ROOT, 'scenarios');

export interface Loaded {
  readonly scenario: Scenario;
  readonly pack: ShopPack;
}

/** Reads a file or standard input (`-`); a missing file is bad content with its name. */
export function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new CliError(
      file,
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'cannot be read',
    );
  }
}

const yamlFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [];

export const shippedScenarios = (): string[] => yamlFiles(SCENARIOS);
export const shippedShops = (): string[] => yamlFiles(join(SCENARIOS, 'shops'));

/** Parses a shop pack. */
export function parseShop(text: string): Result<ShopPack, Issue[]> {
  const raw = parseYaml(text);
  return raw.ok ? readShop(raw.value) : raw;
}

/** The shop packs of a folder and the shipped ones, by id; the folder's come first. */
export function packsNear(file: string): Map<string, ShopPack> {
  const near = [dirname(resolve(file)), join(dirname(resolve(file)), 'shops')].flatMap(yamlFiles);
  const packs = [...near, ...shippedShops()].flatMap((name) => {
    const pack = parseShop(readText(name));
    return pack.ok ? [pack.value] : [];
  });
  return new Map(packs.reverse().map((pack) => [pack.id, pack]));
}

/** Reads a scenario file with its shop pack. */
export function readScenarioFile(file: string): Result<Loaded, Issue[]> {
  const raw = parseYaml(readText(file));
  if (!raw.ok) return raw;
  const packs = packsNear(file);
  const scenario = readScenario(raw.value, packs);
  if (!scenario.ok) return scenario;
  const pack = packs.get(scenario.value.shop);
  return pack === undefined
    ? err([{ path: 'shop', messageId: 'issues.unknown-shop', params: { id: scenario.value.shop } }])
    : ok({ scenario: scenario.value, pack });
}

/** A scenario by id of `scenarios/` or by file; throws the first issue as an error of the command. */
export function loadScenario(name: string): Loaded {
  const shipped = join(SCENARIOS, `${name}.yaml`);
  const file = /^[a-z0-9-]+$/.test(name) && existsSync(shipped) ? shipped : name;
  if (!existsSync(file)) {
    const known = shippedScenarios().map((each) => basename(each, '.yaml'));
    throw new CliError(name, `no such scenario or file; shipped: ${known.join(', ')}`);
  }
  const loaded = readScenarioFile(file);
  if (loaded.ok) return loaded.value;
  const [first] = loaded.error;
  throw new CliError(file, first === undefined ? 'cannot be read' : `${first.path}: ${sentence(first)}`);
}
