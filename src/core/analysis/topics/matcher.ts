import { TOPICS, type Topic } from '../../shared/topics.ts';
import { beginnings, endOf, parseTerm, type Step } from './term-parts.ts';
import { LEVELS, STRENGTH, type TermTable } from './terms.ts';

interface Rule {
  /** Place of the topic in `TOPICS`. */
  readonly topic: number;
  readonly weight: number;
  readonly steps: readonly Step[];
  /** In one piece, without a gap. */
  readonly solid: boolean;
}

export interface Hit {
  readonly topic: number;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  /** In one piece, so that it may overrule what lies inside it. */
  readonly solid: boolean;
}

/** Finds every term in a text of units, one UTF-16 unit each. */
export type Matcher = (units: string) => Hit[];

type Encode = (plain: string) => string;

const pairKey = (units: string, at: number): number =>
  units.charCodeAt(at) * 0x10000 + units.charCodeAt(at + 1);
const loneKey = (units: string, at: number): number => units.charCodeAt(at) * 0x10000;

const linesOf = (text = ''): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function rulesOf(table: TermTable, encode: Encode): Rule[] {
  return (Object.keys(table) as Topic[]).flatMap((topic) =>
    LEVELS.flatMap((level) =>
      linesOf(table[topic]?.[level]).map((line) => {
        const steps = parseTerm(line, encode);
        const solid = !steps.some((step) => step.gap);
        return { topic: TOPICS.indexOf(topic), weight: STRENGTH[level], steps, solid };
      }),
    ),
  );
}

function indexed(rules: readonly Rule[]): ReadonlyMap<number, readonly Rule[]> {
  const index = new Map<number, Rule[]>();
  for (const rule of rules) {
    for (const start of new Set(beginnings(rule.steps))) {
      const key = start.length === 1 ? loneKey(start, 0) : pairKey(start, 0);
      const here = index.get(key);
      if (here) here.push(rule);
      else index.set(key, [rule]);
    }
  }
  return index;
}

function collect(
  rules: readonly Rule[] | undefined,
  units: string,
  start: number,
  gap: number,
  hits: Hit[],
): void {
  if (!rules) return;
  for (const { steps, topic, weight, solid } of rules) {
    const end = endOf(steps, units, start, gap);
    if (end > start) hits.push({ topic, weight, start, end, solid });
  }
}

/** Compiles term tables; `gap` is how many units a `~` may span. */
export function compileMatcher(tables: readonly TermTable[], encode: Encode, gap: number): Matcher {
  const index = indexed(tables.flatMap((table) => rulesOf(table, encode)));
  return (units) => {
    const hits: Hit[] = [];
    for (let at = 0; at < units.length; at++) {
      collect(index.get(loneKey(units, at)), units, at, gap, hits);
      if (at + 1 < units.length) collect(index.get(pairKey(units, at)), units, at, gap, hits);
    }
    return hits;
  };
}
