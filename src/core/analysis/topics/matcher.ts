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

/** Rules that begin with a unit, whatever follows or with a second one. */
interface Beginnings {
  readonly alone: Rule[];
  readonly pairs: Map<number, Rule[]>;
}

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

/** Beginnings, and by first unit their place among them; 0, where nothing is, for units no rule begins with. */
interface Index {
  readonly places: Uint16Array;
  readonly beginnings: readonly (Beginnings | undefined)[];
}

function indexed(rules: readonly Rule[]): Index {
  const places = new Uint16Array(0x10000);
  const all: (Beginnings | undefined)[] = [undefined];
  for (const rule of rules) {
    for (const start of new Set(beginnings(rule.steps))) {
      const first = start.charCodeAt(0);
      places[first] ||= all.length;
      const here: Beginnings = all[places[first] as number] ?? { alone: [], pairs: new Map() };
      all[places[first] as number] = here;
      if (start.length === 1) here.alone.push(rule);
      else here.pairs.set(start.charCodeAt(1), [...(here.pairs.get(start.charCodeAt(1)) ?? []), rule]);
    }
  }
  return { places, beginnings: all };
}

function collect(rules: readonly Rule[], units: string, start: number, gap: number, hits: Hit[]): void {
  for (const { steps, topic, weight, solid } of rules) {
    const end = endOf(steps, units, start, gap);
    if (end > start) hits.push({ topic, weight, start, end, solid });
  }
}

/** Compiles term tables; `gap` is how many units a `~` may span. */
export function compileMatcher(tables: readonly TermTable[], encode: Encode, gap: number): Matcher {
  const { places, beginnings: all } = indexed(tables.flatMap((table) => rulesOf(table, encode)));
  return (units) => {
    const hits: Hit[] = [];
    for (let at = 0; at < units.length; at++) {
      const here = all[places[units.charCodeAt(at)] as number];
      if (here === undefined) continue;
      if (here.alone.length > 0) collect(here.alone, units, at, gap, hits);
      const pairs = here.pairs.get(units.charCodeAt(at + 1));
      if (pairs !== undefined) collect(pairs, units, at, gap, hits);
    }
    return hits;
  };
}
