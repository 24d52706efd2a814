import {
  type BalanceRow,
  judgeBalance,
  type Offence,
  type PlayedSession,
  playAll,
  type RuleResult,
  rowsOf,
} from '../../core/report/balance/index.ts';
import { AGENTS } from '../../core/session/agents/index.ts';
import { DIMENSIONS, OUTCOMES } from '../../core/shared/dimensions.ts';
import { LANGS, type Lang } from '../../core/shared/lang.ts';
import { ARCHETYPES, type Archetype, LEVELS, type Level } from '../../core/shared/personas.ts';
import { CliError } from '../errors.ts';
import { loadScenario, shippedScenarios } from '../files.ts';
import { readArgs, readLang, wholeNumber } from '../options.ts';
import { aligned } from '../table.ts';

const OPTIONS = {
  seeds: { type: 'string' },
  lang: { type: 'string' },
  archetypes: { type: 'string' },
  levels: { type: 'string' },
  agents: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** A list with commas between, every item of which has to be known. */
function listOf<T extends string | number>(name: string, text: string, known: readonly T[]): T[] {
  return text.split(',').map((item) => {
    const found = known.find((each) => String(each) === item.trim());
    if (found === undefined)
      throw new CliError('balance', `--${name} takes ${known.join(', ')}, not "${item}"`, 2);
    return found;
  });
}

const readLangs = (text = 'both'): readonly Lang[] => (text === 'both' ? LANGS : [readLang('balance', text)]);

function readArchetypes(text = 'own'): readonly (Archetype | null)[] {
  if (text === 'own') return [null];
  return text === 'all' ? ARCHETYPES : listOf('archetypes', text, ARCHETYPES);
}

const readLevels = (text: string | undefined): readonly (Level | null)[] =>
  text === undefined ? [null] : listOf('levels', text, LEVELS);

const HEAD = [
  'scenario',
  'lang',
  'persona',
  'level',
  'agent',
  'n',
  ...OUTCOMES.map((outcome) => `${outcome.slice(0, 5)}%`),
  'stars',
  'overall',
  ...DIMENSIONS,
  'turns',
];

const percent = (share: number): string => (share * 100).toFixed(0);
const number = (spread: { readonly mean: number; readonly sd: number } | null, digits = 0): string =>
  spread === null ? '-' : `${spread.mean.toFixed(digits)} ±${spread.sd.toFixed(1)}`;

const cellsOf = (row: BalanceRow): string[] => [
  row.scenario,
  row.lang,
  row.archetype,
  String(row.level),
  row.agent,
  String(row.sessions),
  ...OUTCOMES.map((outcome) => percent(row.outcomes[outcome])),
  row.stars.mean.toFixed(1),
  number(row.overall),
  ...DIMENSIONS.map((dimension) => number(row.scores[dimension])),
  row.turns.mean.toFixed(1),
];

const sentenceOf = ({ of, found }: Offence): string =>
  `  ${Object.values(of).join(' ')}: ${Object.entries(found)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')}`;

const printRule = ({ rule, passed, offences }: RuleResult): string[] => [
  `${passed ? 'pass' : 'FAIL'}  ${rule}`,
  ...offences.map(sentenceOf),
];

function print(sessions: readonly PlayedSession[], rules: readonly RuleResult[], json: boolean): void {
  const rows = rowsOf(sessions);
  const lines = json
    ? [...rows, ...rules].map((each) => JSON.stringify(each))
    : [...aligned(HEAD, rows.map(cellsOf)), '', ...rules.flatMap(printRule)];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** `balance`: agents of known skill play scenarios over many seeds; a table and the rules of a fair game. */
export async function balanceVerb(args: string[]): Promise<number> {
  const { values, positionals } = readArgs('balance', args, OPTIONS);
  const count = wholeNumber('balance', 'seeds', values.seeds, 20, 1);
  const sample = {
    langs: readLangs(values.lang),
    agents: values.agents === undefined ? AGENTS : listOf('agents', values.agents, AGENTS),
    archetypes: readArchetypes(values.archetypes),
    levels: readLevels(values.levels),
    seeds: Array.from({ length: count }, (_, i) => i + 1),
  };
  const names = positionals.length > 0 ? positionals : shippedScenarios();
  const sessions = names.map(loadScenario).flatMap((loaded) => playAll({ ...loaded, ...sample }));
  const rules = judgeBalance(sessions);
  print(sessions, rules, values.json === true);
  return rules.every(({ passed }) => passed) ? 0 : 1;
}
