import type { Localised } from '../shared/lang.ts';
import type { Random } from '../shared/random.ts';

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.int(0, 9)).join('');

/** 19 digits, as the big platforms number their orders. */
export const orderNumber = (random: Random): string => `${random.int(2, 4)}${digits(random, 18)}`;

/** Letters that the carriers put before their numbers, by the Chinese name. */
const CARRIER_PREFIXES: readonly (readonly [string, string])[] = [
  ['顺丰', 'SF'],
  ['圆通', 'YT'],
  ['申通', 'STO'],
  ['韵达', 'YD'],
  ['中通', 'ZT'],
  ['极兔', 'JT'],
  ['京东', 'JDV'],
  ['德邦', 'DPK'],
  ['邮政', 'EMS'],
];

/** Tracking number in the manner of the carrier. */
export function trackingNumber(random: Random, carrier: Localised): string {
  const known = CARRIER_PREFIXES.find(([name]) => carrier.zh.includes(name));
  return `${known?.[1] ?? initials(carrier.en)}${digits(random, 13)}`;
}

function initials(name: string): string {
  const letters = name.split(' ').map((word) => word.charAt(0).toUpperCase());
  return (
    letters
      .join('')
      .replace(/[^A-Z]/g, '')
      .slice(0, 3) || 'P'
  );
}
