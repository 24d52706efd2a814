import { type Issue, issue } from '../../../shared/issue.ts';
import { err, ok, type Result } from '../../../shared/result.ts';

/** Crockford's base 32: no I, L, O or U, so that a code can be read aloud and typed (crockford.com/base32.html). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** What is read as something else. */
const ALIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
/** A prime above all two-sign numbers that a checksum may be, so that one wrong or two swapped signs always show. */
const PRIME = 1021;
const BASE = 37;
const GROUP = 4;

/** Two checksum numbers of a list of numbers from 0 to 31. */
export function checksum(numbers: readonly number[]): [number, number] {
  const sum = numbers.reduce((total, value) => (total * BASE + value + 1) % PRIME, 1);
  return [Math.floor(sum / 32), sum % 32];
}

/** Numbers from 0 to 31 as signs in groups: `1A2B-3C4D`. */
export function toSigns(numbers: readonly number[]): string {
  const signs = numbers.map((value) => SIGNS[value] ?? '?').join('');
  const groups = Math.ceil(signs.length / GROUP);
  return Array.from({ length: groups }, (_, i) => signs.slice(i * GROUP, (i + 1) * GROUP)).join('-');
}

/** What a person typed as numbers from 0 to 31: small letters, full-width letters, spaces and hyphens don't matter. */
export function fromSigns(text: string): Result<number[], Issue> {
  const signs = [...text.normalize('NFKC').toUpperCase()].filter((sign) => !/[\s\p{Pd}−_]/u.test(sign));
  const numbers = signs.map((sign) => SIGNS.indexOf(ALIKE[sign] ?? sign));
  const wrong = numbers.indexOf(-1);
  const sign = signs[wrong];
  return sign === undefined ? ok(numbers) : err(issue('', 'challenge.sign', { sign, place: wrong + 1 }));
}
