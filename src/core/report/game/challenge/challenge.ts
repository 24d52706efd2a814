import { DIMENSIONS, type Dimension } from '../../../shared/dimensions.ts';
import { hash53 } from '../../../shared/hash.ts';
import { type Issue, issue } from '../../../shared/issue.ts';
import type { Lang } from '../../../shared/lang.ts';
import { ARCHETYPES, type Cast, LEVELS } from '../../../shared/personas.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { checksum, fromSigns, toSigns } from './crockford.ts';

/** What whoever hands a customer on reached with it. */
export interface ChallengeResult {
  readonly scores: Readonly<Record<Dimension, number | null>>;
  readonly overall: number | null;
}

/** A customer that one trainee hands to another. */
export interface Challenge {
  readonly scenario: string;
  readonly seed: number;
  readonly lang: Lang;
  readonly mode: 'practice' | 'exam';
  /** Who plays the customer, where it is not who the scenario says. */
  readonly cast?: Cast | undefined;
  /** `scoringMark` of the one who handed it over. */
  readonly scoring: number;
  /** `contentMark` of the scenario as they had it. */
  readonly content: number;
  readonly result?: ChallengeResult | undefined;
}

/** Formats of the code; the checksum stays the same in every format. */
const FORMAT = { plain: 1, withResult: 2 };
/** Bits of each part. Lists that are counted in (`ARCHETYPES`) may only grow at their end. */
const PARTS = { format: 5, scoring: 10, scenario: 15, content: 10, lang: 1, mode: 1, archetype: 5, level: 3 };
type Part = keyof typeof PARTS;
const ORDER = Object.keys(PARTS) as readonly Part[];
const HEAD = ORDER.reduce((sum, part) => sum + PARTS[part], 0) / 5;
const CHECK = 2;
/** Five numbers of seven bits each. */
const RESULT = 7;
const NO_SCORE = 127;
/** Seeds are 31 bits long at most. */
const MAX_SEED = 2 ** 31 - 1;
const SEED_SIGNS = 7;

const markOf = (text: string, bits: number): number => hash53(text) % 2 ** bits;

/** Tells scoring rules apart: two results are comparable when theirs are the same. */
export const scoringMark = (rubric: string, engine: string): number =>
  markOf(`${rubric}/${engine}`, PARTS.scoring);

/** Tells versions of a scenario apart, from the fingerprint of a record. */
export const contentMark = (hash: string): number => markOf(hash, PARTS.content);

const scenarioMark = (id: string): number => markOf(id, PARTS.scenario);

const bitsOf = (value: number, width: number): string => value.toString(2).padStart(width, '0');

const fives = (bits: string): number[] =>
  Array.from({ length: bits.length / 5 }, (_, i) => Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2));

const pack = (values: Readonly<Record<Part, number>>): number[] =>
  fives(ORDER.map((part) => bitsOf(values[part], PARTS[part])).join(''));

function packResult({ scores, overall }: ChallengeResult): number[] {
  const numbers = [...DIMENSIONS.map((dimension) => scores[dimension]), overall];
  return fives(numbers.map((score) => bitsOf(score === null ? NO_SCORE : Math.round(score), 7)).join(''));
}

/** Undefined where a number is no score. */
function unpackResult(numbers: readonly number[]): ChallengeResult | undefined {
  const bits = numbers.map((value) => bitsOf(value, 5)).join('');
  const read = Array.from({ length: 5 }, (_, i) => Number.parseInt(bits.slice(i * 7, i * 7 + 7), 2));
  if (read.some((score) => score > 100 && score !== NO_SCORE)) return undefined;
  const score = (place: number) => (read[place] === NO_SCORE ? null : (read[place] ?? null));
  const scores = Object.fromEntries(DIMENSIONS.map((dimension, place) => [dimension, score(place)]));
  return { scores: scores as Record<Dimension, number | null>, overall: score(4) };
}

function unpack(numbers: readonly number[]): Record<Part, number> {
  const bits = numbers.map((value) => bitsOf(value, 5)).join('');
  let at = 0;
  const entries = ORDER.map((part) => {
    const value = Number.parseInt(bits.slice(at, at + PARTS[part]), 2);
    at += PARTS[part];
    return [part, value] as const;
  });
  return Object.fromEntries(entries) as Record<Part, number>;
}

const seedNumbers = (seed: number): number[] =>
  [...seed.toString(32)].map((digit) => Number.parseInt(digit, 32));

const seedOf = (numbers: readonly number[]): number => numbers.reduce((seed, value) => seed * 32 + value, 0);

/**
 * The code of a customer: 13 to 19 signs in groups of four, with a result 20 to 26. Throws for a seed that nobody can
 * choose.
 */
export function encodeChallenge(challenge: Challenge): string {
  const { scenario, seed, lang, mode, cast = {}, scoring, content, result } = challenge;
  if (!Number.isInteger(seed) || seed < 0 || seed > MAX_SEED) throw new Error(`No seed for a code: ${seed}`);
  const head = pack({
    format: result ? FORMAT.withResult : FORMAT.plain,
    scoring,
    scenario: scenarioMark(scenario),
    content,
    lang: lang === 'en' ? 1 : 0,
    mode: mode === 'exam' ? 1 : 0,
    archetype: cast.archetype === undefined ? 0 : ARCHETYPES.indexOf(cast.archetype) + 1,
    level: cast.level ?? 0,
  });
  const numbers = [...head, ...(result ? packResult(result) : []), ...seedNumbers(seed)];
  return toSigns([...numbers, ...checksum(numbers)]);
}

const refuse = (messageId: string, params = {}): Result<never, Issue> => err(issue('', messageId, params));

/** The numbers of a code without their checksum, once that is right. */
function readNumbers(text: string): Result<number[], Issue> {
  const read = fromSigns(text);
  if (!read.ok) return read;
  const [count, least] = [read.value.length, HEAD + 1 + CHECK];
  if (count === 0) return refuse('challenge.empty');
  if (count < least) return refuse('challenge.too-short', { count, least });
  const most = HEAD + RESULT + SEED_SIGNS + CHECK;
  if (count > most) return refuse('challenge.too-long', { count, most });
  const numbers = read.value.slice(0, -CHECK);
  const right = checksum(numbers).every((value, i) => value === read.value[numbers.length + i]);
  return right ? ok(numbers) : refuse('challenge.checksum');
}

/** Reads a code as typed; `scenarios` are the ids known here. The issue says what is wrong with it. */
export function decodeChallenge(text: string, scenarios: readonly string[]): Result<Challenge, Issue> {
  const read = readNumbers(text);
  if (!read.ok) return read;
  const parts = unpack(read.value.slice(0, HEAD));
  const told = parts.format === FORMAT.withResult;
  const body = told ? HEAD + RESULT : HEAD;
  const seed = seedOf(read.value.slice(body));
  const result = told ? unpackResult(read.value.slice(HEAD, body)) : undefined;
  const archetype = ARCHETYPES[parts.archetype - 1];
  const level = LEVELS[parts.level - 1];
  const strange = (parts.archetype > 0 && !archetype) || (parts.level > 0 && !level) || seed > MAX_SEED;
  const isKnown = told ? result !== undefined : parts.format === FORMAT.plain;
  if (!isKnown || strange) return refuse('challenge.newer');
  const scenario = scenarios.find((id) => scenarioMark(id) === parts.scenario);
  if (scenario === undefined) return refuse('challenge.unknown-scenario');
  const cast = { ...(archetype && { archetype }), ...(level && { level }) };
  return ok({
    scenario,
    seed,
    lang: parts.lang === 1 ? 'en' : 'zh',
    mode: parts.mode === 1 ? 'exam' : 'practice',
    cast: archetype || level ? cast : undefined,
    scoring: parts.scoring,
    content: parts.content,
    ...(result && { result }),
  });
}
