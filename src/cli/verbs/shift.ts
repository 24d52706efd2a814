import { basename } from 'node:path';
import * as z from 'zod/mini';
import { MAX_CUSTOMERS } from '../../core/record/shift-types.ts';
import { shiftReport } from '../../core/report/shift/report.ts';
import { parseYaml } from '../../core/scenario/index.ts';
import { reportOf } from '../../core/session/report-of.ts';
import {
  drawShift,
  playShift,
  type Shift,
  type ShiftScriptItem,
  shiftRecordOf,
  shiftScript,
} from '../../core/session/shift/index.ts';
import { LEVELS } from '../../core/shared/personas.ts';
import { CliError } from '../errors.ts';
import { loadScenario, readText, shippedScenarios } from '../files.ts';
import { readArgs, readLang, wholeNumber } from '../options.ts';
import { sentence } from '../sentence.ts';

/** Reads a script of a shift; its faults name the item: `2.say`. */
function readShiftScript(file: string): ShiftScriptItem[] {
  const raw = parseYaml(readText(file));
  if (!raw.ok) {
    const [first] = raw.error;
    throw new CliError(file, first === undefined ? 'cannot be read' : sentence(first));
  }
  const parsed = shiftScript.safeParse(raw.value ?? []);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new CliError(file, `${first?.path.join('.') ?? ''}: ${z.prettifyError(parsed.error).split('\n')[0]}`);
}

/** What the verb prints; times are seconds. */
function printed(shift: Shift) {
  const { contacts, ...sums } = shiftReport(shift);
  const { seed, lang, limit } = shift.plan;
  return {
    seed,
    lang,
    limit,
    ...sums,
    contacts: contacts.map(({ index, record, priority, arrivedAt, openedAt, endedAt, transferred }) => {
      const session = shift.contacts[index]?.session;
      return {
        index,
        priority,
        arrivedAt: arrivedAt / 1000,
        openedAt: openedAt === null ? null : openedAt / 1000,
        endedAt: endedAt / 1000,
        transferred,
        ...(session ? reportOf(session) : {}),
        record,
      };
    }),
    record: shiftRecordOf(shift),
  };
}

function readSize(text: string | undefined): number {
  const size = wholeNumber('shift', 'size', text, 3, 1);
  if (size > MAX_CUSTOMERS) throw new CliError('shift', `--size takes 1 to ${MAX_CUSTOMERS}`, 2);
  return size;
}

function readLevel(text: string | undefined) {
  const level = LEVELS.find((each) => String(each) === text);
  if (text !== undefined && level === undefined) throw new CliError('shift', '--level takes 1 to 5', 2);
  return level === undefined ? {} : { level };
}

/** `shift`: several customers at once, by script, printed as one JSON object; without a script nobody answers. */
export async function shiftVerb(args: string[]): Promise<number> {
  const { values, positionals } = readArgs('shift', args, {
    seed: { type: 'string' },
    size: { type: 'string' },
    lang: { type: 'string' },
    level: { type: 'string' },
    script: { type: 'string' },
  });
  if (positionals.length > 0) throw new CliError('shift', `takes options only, not "${positionals[0]}"`, 2);
  const plan = drawShift({
    seed: wholeNumber('shift', 'seed', values.seed, 1),
    size: readSize(values.size),
    lang: readLang('shift', values.lang),
    ...readLevel(values.level),
    scenarios: shippedScenarios().map((file) => loadScenario(basename(file, '.yaml'))),
  });
  const script = values.script === undefined ? [] : readShiftScript(values.script);
  const { shift, issues } = playShift(plan, script);
  const [first] = issues;
  if (first !== undefined) throw new CliError(values.script ?? 'shift', `${first.path}: ${sentence(first)}`);
  process.stdout.write(`${JSON.stringify(printed(shift), null, 2)}\n`);
  return 0;
}
