import { relative } from 'node:path';
import { checkScenario, parseYaml } from '../../core/scenario/index.ts';
import { CHECKS } from '../../core/score/checks/index.ts';
import { checkExemplars } from '../../core/session/exemplars.ts';
import type { Issue } from '../../core/shared/issue.ts';
import { CliError } from '../errors.ts';
import { parseShop, readScenarioFile, readText, shippedScenarios, shippedShops } from '../files.ts';
import { readArgs, wholeNumber } from '../options.ts';
import { sentence } from '../sentence.ts';

const isShop = (text: string): boolean => {
  const raw = parseYaml(text);
  return (
    raw.ok &&
    raw.value !== null &&
    typeof raw.value === 'object' &&
    'kind' in raw.value &&
    raw.value.kind === 'shop'
  );
};

/** Everything wrong with one file: schema, references, translations, reachability, then its exemplars. */
function issuesOf(file: string, seeds: readonly number[]): readonly Issue[] {
  const text = readText(file);
  if (isShop(text)) {
    const shop = parseShop(text);
    return shop.ok ? [] : shop.error;
  }
  const loaded = readScenarioFile(file);
  if (!loaded.ok) return loaded.error;
  const { scenario, pack } = loaded.value;
  const faults = checkScenario(
    scenario,
    pack,
    CHECKS.map(({ meta }) => meta.id),
  );
  return faults.length > 0 ? faults : checkExemplars(scenario, pack, seeds);
}

/** `check`: issues as `file: path: message`, one a line; exit 1 when there are any. */
export async function checkVerb(args: string[]): Promise<number> {
  const { values, positionals } = readArgs('check', args, { seeds: { type: 'string' } });
  const count = wholeNumber('check', 'seeds', values.seeds, 5, 1);
  const seeds = Array.from({ length: count }, (_, i) => i + 1);
  const files = positionals.length > 0 ? positionals : [...shippedShops(), ...shippedScenarios()];
  let faults = 0;
  for (const file of files) {
    const name = positionals.length > 0 ? file : relative(process.cwd(), file);
    for (const fault of safely(file, seeds)) {
      process.stdout.write(`${name}: ${fault.path === '' ? '-' : fault.path}: ${sentence(fault)}\n`);
      faults += 1;
    }
  }
  process.stderr.write(`${files.length} files, ${faults} issues\n`);
  return faults > 0 ? 1 : 0;
}

/** A file that cannot be read is an issue of its own; the rest goes on. */
function safely(file: string, seeds: readonly number[]): readonly Issue[] {
  try {
    return issuesOf(file, seeds);
  } catch (error) {
    if (error instanceof CliError) return [{ path: '', messageId: error.message, params: {} }];
    throw error;
  }
}
