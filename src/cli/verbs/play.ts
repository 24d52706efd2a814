import * as z from 'zod/mini';
import { parseYaml } from '../../core/scenario/index.ts';
import { type ScriptItem, script as scriptSchema } from '../../core/scenario/v1/scenario.ts';
import { playScript } from '../../core/session/index.ts';
import { reportOf } from '../../core/session/report-of.ts';
import { CliError } from '../errors.ts';
import { loadScenario, readText } from '../files.ts';
import { readArgs, readCast, readLang, wholeNumber } from '../options.ts';
import { sentence } from '../sentence.ts';
import { converse } from '../terminal.ts';

/** Reads a script; its faults name the item: `2.say`. */
export function readScript(file: string): ScriptItem[] {
  const raw = parseYaml(readText(file));
  if (!raw.ok) {
    const [first] = raw.error;
    throw new CliError(file, first === undefined ? 'cannot be read' : sentence(first));
  }
  if (!Array.isArray(raw.value) && raw.value !== null)
    throw new CliError(file, 'a script is a list of say, do, wait and end');
  const parsed = scriptSchema.safeParse(raw.value ?? []);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new CliError(file, `${first?.path.join('.') ?? ''}: ${z.prettifyError(parsed.error).split('\n')[0]}`);
}

/** `play`: a whole session by script, printed as one JSON object, or a conversation in the terminal. */
export async function playVerb(args: string[]): Promise<number> {
  const { values, positionals } = readArgs('play', args, {
    seed: { type: 'string' },
    lang: { type: 'string' },
    script: { type: 'string' },
    archetype: { type: 'string' },
    level: { type: 'string' },
  });
  const [name, ...rest] = positionals;
  if (name === undefined || rest.length > 0) throw new CliError('play', 'takes one scenario', 2);
  const cast = readCast('play', values);
  const setup = {
    ...loadScenario(name),
    seed: wholeNumber('play', 'seed', values.seed, 1),
    lang: readLang('play', values.lang),
    ...(Object.keys(cast).length === 0 ? {} : { cast }),
  };
  if (values.script === undefined) return converse(setup);
  const { state, issues } = playScript(setup, readScript(values.script));
  const [first] = issues;
  if (first !== undefined) throw new CliError(values.script, `${first.path}: ${sentence(first)}`);
  process.stdout.write(`${JSON.stringify(reportOf(state), null, 2)}\n`);
  return 0;
}
