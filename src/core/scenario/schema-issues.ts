import type * as z from 'zod/mini';
import { type Issue, issue, type Params } from '../shared/issue.ts';
import { nearest } from './nearest.ts';
import { keysAt } from './schema-keys.ts';

type Raw = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What the schema found wrong, in our own words; `input` is the file it was given. */
export const schemaIssues = (raws: readonly Raw[], schema: z.core.$ZodType, input: unknown): Issue[] =>
  raws.flatMap((raw) => translate(raw, { schema, input, base: [] }));

interface Where {
  readonly schema: z.core.$ZodType;
  readonly input: unknown;
  readonly base: Path;
}

function translate(raw: Raw, where: Where): Issue[] {
  const path = [...where.base, ...raw.path];
  const value = valueAt(where.input, path);
  const at = (messageId: string, params: Params = {}) => [
    issue(path.join('.'), `issues.${messageId}`, params),
  ];
  if (raw.code === 'unrecognized_keys') return raw.keys.map((key) => unknownKey(key, path, where));
  if (raw.code === 'invalid_union') return ofUnion(raw, path, where);
  if (value === undefined) return at('missing');
  if (raw.code === 'invalid_type') return at(...wrongType(raw.expected));
  if (raw.code === 'invalid_value') return at(...notOneOf(value, raw.values.map(String)));
  if (raw.code === 'too_small') return at(`too-${smallWord(raw.origin)}`, { least: Number(raw.minimum) });
  if (raw.code === 'too_big') return at(`too-${bigWord(raw.origin)}`, { most: Number(raw.maximum) });
  if (raw.code === 'invalid_key') return at('not-a-name', { value: String(path.at(-1)).slice(0, 40) });
  if (raw.code === 'invalid_format') return at(...wrongFormat(raw, value));
  return at('invalid');
}

function unknownKey(key: string, path: Path, { schema }: Where): Issue {
  const near = nearest(key, keysAt(schema, path));
  const where = [...path, key].join('.');
  return near === null
    ? issue(where, 'issues.unknown-key', { key })
    : issue(where, 'issues.unknown-key-near', { key, near });
}

/** Of several alternatives the one the author most likely meant: it has the fewest faults. */
function ofUnion(raw: Raw & { readonly code: 'invalid_union' }, path: Path, where: Where): Issue[] {
  const value = valueAt(where.input, path);
  if (value === undefined) return [issue(path.join('.'), 'issues.missing')];
  const branches = raw.errors.map((errors) => ({ errors, faults: faultsIn(errors) }));
  const [best] = branches.sort((a, b) => a.faults - b.faults);
  const isMapping = value !== null && typeof value === 'object';
  if (!best || !isMapping) return [issue(path.join('.'), 'issues.invalid')];
  return best.errors.flatMap((each) => translate(each, { ...where, base: path }));
}

const faultsIn = (errors: readonly Raw[]): number =>
  errors.reduce((sum, error) => sum + (error.code === 'unrecognized_keys' ? 2 * error.keys.length : 1), 0);

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'not-text'],
  ['number', 'not-a-number'],
  ['int', 'not-whole'],
  ['boolean', 'not-yes-or-no'],
  ['array', 'not-a-list'],
  ['tuple', 'not-a-list'],
  ['object', 'not-a-mapping'],
  ['record', 'not-a-mapping'],
]);

const wrongType = (expected: string): [string] => [TYPES.get(expected) ?? 'invalid'];

function notOneOf(value: unknown, options: readonly string[]): [string, Params] {
  const given = String(value).slice(0, 40);
  const near = nearest(given, options);
  if (near !== null) return ['not-one-of-near', { value: given, near }];
  return ['not-one-of', { value: given, options: options.join(', ') }];
}

const smallWord = (origin: string): string => ({ string: 'short', array: 'few' })[origin] ?? 'low';
const bigWord = (origin: string): string => ({ string: 'long', array: 'many' })[origin] ?? 'high';

/** The schemas have two patterns: names of things, and times of day. */
function wrongFormat(raw: Raw & { readonly code: 'invalid_format' }, value: unknown): [string, Params] {
  const isClock = raw.pattern?.includes(':') === true && !raw.pattern.includes('a-z');
  return [isClock ? 'not-a-clock' : 'not-a-name', { value: String(value).slice(0, 40) }];
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      at !== null && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}
