import { MAX_CUSTOMERS } from '../core/record/shift-types.ts';
import type { Lang } from '../core/shared/lang.ts';
import { LEVELS, type Level } from '../core/shared/personas.ts';
import { parseSeed } from './desk-path.ts';

/** Stands for all shipped scenarios. */
export const SHIPPED = '*';

/** What a shift is chosen by. */
export interface ShiftChoice {
  readonly size: number;
  readonly lang: Lang;
  /** Null leaves each scenario its own. */
  readonly level: Level | null;
  /** Most at once; null follows the size. */
  readonly limit: number | null;
  /** Null is drawn on arrival. */
  readonly seed: number | null;
  /** Scenarios to draw from, by id or `SHIPPED`. */
  readonly from: readonly string[];
  /** The scenarios of the customers in their order, where nothing is to be drawn. */
  readonly cases?: readonly string[];
}

const SCENARIO = /^[a-z0-9-]{1,64}$/;
/** Most names an address may list. */
const MOST = 500;

const listOf = (text: string | null): string[] =>
  (text ?? '')
    .split('.')
    .filter((name) => name === SHIPPED || SCENARIO.test(name))
    .slice(0, MOST);

const isUsual = (from: readonly string[]): boolean => from.length === 1 && from[0] === SHIPPED;

/** The ids to draw from, each once. */
export const poolOf = (from: readonly string[], shipped: readonly string[]): string[] => [
  ...new Set(from.flatMap((name) => (name === SHIPPED ? shipped : [name]))),
];

/** Address of the desk of a shift. */
export function shiftPath({ size, lang, level, limit, seed, from, cases = [] }: ShiftChoice): string {
  const query = new URLSearchParams({ size: String(size), lang });
  for (const [name, value] of Object.entries({ level, limit, seed }))
    if (value !== null) query.set(name, String(value));
  if (cases.length > 0) query.set('cases', cases.join('.'));
  if (!isUsual(from)) query.set('from', from.join('.'));
  return `/shift/run?${query}`;
}

const few = (text: string | null): number | null => {
  const value = parseSeed(text);
  return value !== null && value >= 1 && value <= MAX_CUSTOMERS ? value : null;
};

/** What an address asks for; what is missing or wrong is left to chance or to the usual. */
export function readShiftChoice(query: URLSearchParams, lang: Lang): ShiftChoice {
  const asked = query.get('lang');
  const from = listOf(query.get('from'));
  const cases = listOf(query.get('cases'))
    .filter((id) => id !== SHIPPED)
    .slice(0, MAX_CUSTOMERS);
  return {
    size: cases.length || (few(query.get('size')) ?? 3),
    lang: asked === 'zh' || asked === 'en' ? asked : lang,
    level: LEVELS.find((level) => String(level) === query.get('level')) ?? null,
    limit: few(query.get('limit')),
    seed: parseSeed(query.get('seed')),
    from: from.length > 0 ? from : [SHIPPED],
    ...(cases.length > 0 && { cases }),
  };
}
