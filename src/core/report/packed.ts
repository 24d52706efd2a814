import { CRITICAL_ITEMS, type CriticalItem, DIMENSIONS, type Dimension } from '../shared/dimensions.ts';
import type { Lang } from '../shared/lang.ts';
import type { Scored } from './series.ts';

/** A session as rows and filters need it, with where it comes from. */
export interface TeamRow extends Scored {
  readonly id: string;
  readonly lang: Lang;
  readonly imported: boolean;
}

/** Many sessions in a few columns: what a list of 100,000 takes to be read in a moment. */
export interface Packed {
  readonly count: number;
  /** One a line. */
  readonly ids: string;
  /** Every text that occurs, once; the columns hold places in it. */
  readonly texts: readonly string[];
  /** Day (`2026-03-10`), trainee, scenario, language and engine of each session. */
  readonly words: Uint16Array;
  /** The four scores, the overall, stars, critical items as bits, marks as bits; of each session. */
  readonly numbers: Uint8Array;
  /** Where the losses of each session begin; one more than sessions. */
  readonly lostFrom: Uint32Array;
  /** Check, as a place in `texts`, and whole points of each loss. */
  readonly lost: Uint16Array;
}

const WORDS = 5;
const NUMBERS = 8;
const NONE = 255;
const PASSED = 1;
const IMPORTED = 2;

const bitsOf = (items: readonly CriticalItem[]): number =>
  items.reduce((bits, item) => bits | (1 << CRITICAL_ITEMS.indexOf(item)), 0);

const whole = (score: number | null): number => (score === null ? NONE : Math.round(score));

/** Texts by the order of their first use. */
function dictionary() {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  return { places, placeOf };
}

/** Packs sessions; their order stays. */
export function packSessions(sessions: readonly TeamRow[]): Packed {
  const { places, placeOf } = dictionary();
  const words = new Uint16Array(sessions.length * WORDS);
  const numbers = new Uint8Array(sessions.length * NUMBERS);
  const lostFrom = new Uint32Array(sessions.length + 1);
  const lost: number[] = [];
  sessions.forEach((session, index) => {
    const { startedAt, trainee, scenario, lang, engine, scores } = session;
    words.set([startedAt.slice(0, 10), trainee, scenario, lang, engine].map(placeOf), index * WORDS);
    const marks = (session.passed ? PASSED : 0) | (session.imported ? IMPORTED : 0);
    const points = DIMENSIONS.map((dimension) => whole(scores[dimension]));
    numbers.set(
      [...points, whole(session.overall), session.csat, bitsOf(session.critical), marks],
      index * NUMBERS,
    );
    for (const each of session.lost)
      lost.push(placeOf(`${each.dimension}/${each.check}`), Math.round(each.points));
    lostFrom[index + 1] = lost.length;
  });
  return {
    count: sessions.length,
    ids: sessions.map(({ id }) => id).join('\n'),
    texts: [...places.keys()],
    words,
    numbers,
    lostFrom,
    lost: Uint16Array.from(lost),
  };
}

const criticalIn = (bits: number): readonly CriticalItem[] =>
  bits === 0 ? NO_ITEMS : CRITICAL_ITEMS.filter((_, place) => (bits & (1 << place)) !== 0);
const NO_ITEMS: readonly CriticalItem[] = [];

/** A session of packed columns. Its losses are many and seldom read, so they are looked up when asked for. */
class PackedSession implements TeamRow {
  readonly id: string;
  readonly startedAt: string;
  readonly trainee: string;
  readonly scenario: string;
  readonly lang: Lang;
  readonly engine: string;
  readonly scores: Readonly<Record<Dimension, number | null>>;
  readonly overall: number | null;
  readonly csat: number;
  readonly critical: readonly CriticalItem[];
  readonly passed: boolean;
  readonly imported: boolean;
  readonly #packed: Packed;
  readonly #index: number;

  constructor(packed: Packed, id: string, index: number) {
    const { words, numbers, texts } = packed;
    const word = (place: number): string => texts[words[index * WORDS + place] ?? 0] ?? '';
    const number = (place: number): number => numbers[index * NUMBERS + place] ?? 0;
    const score = (place: number): number | null => (number(place) === NONE ? null : number(place));
    this.id = id;
    this.startedAt = word(0);
    this.trainee = word(1);
    this.scenario = word(2);
    this.lang = word(3) === 'en' ? 'en' : 'zh';
    this.engine = word(4);
    this.scores = { empathy: score(0), accuracy: score(1), questioning: score(2), resolution: score(3) };
    this.overall = score(4);
    this.csat = number(5);
    this.critical = criticalIn(number(6));
    this.passed = (number(7) & PASSED) !== 0;
    this.imported = (number(7) & IMPORTED) !== 0;
    this.#packed = packed;
    this.#index = index;
  }

  get lost(): Scored['lost'] {
    const { lostFrom, lost, texts } = this.#packed;
    const items: Scored['lost'][number][] = [];
    for (let at = lostFrom[this.#index] ?? 0; at < (lostFrom[this.#index + 1] ?? 0); at += 2) {
      items.push({ ...lossOf(texts[lost[at] ?? 0] ?? ''), points: lost[at + 1] ?? 0 });
    }
    return items;
  }
}

/** Check and dimension of a text like `empathy/empathy.validate`; taken apart once each. */
const losses = new Map<string, { readonly check: string; readonly dimension: Dimension }>();
function lossOf(text: string) {
  const known = losses.get(text);
  if (known) return known;
  const [dimension = '', check = ''] = text.split('/');
  const loss = { check, dimension: dimension as Dimension };
  losses.set(text, loss);
  return loss;
}

/** The sessions of packed columns, in their order. */
export function unpackSessions(packed: Packed): TeamRow[] {
  if (packed.count === 0) return [];
  return packed.ids.split('\n').map((id, index) => new PackedSession(packed, id, index));
}
