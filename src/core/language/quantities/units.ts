import { literal } from './scan.ts';

/** Units of product facts: canonical name, what people write, and its size within its family. */
interface Unit {
  readonly name: string;
  readonly words: readonly string[];
  readonly family: string;
  readonly size: number;
}

const unit = (name: string, family: string, size: number, ...words: string[]): Unit => ({
  name,
  family,
  size,
  words,
});

const UNITS: readonly Unit[] = [
  unit('g', 'mass', 1, 'g', 'gram', 'grams', '克'),
  unit('jin', 'mass', 500, '斤'),
  unit('kg', 'mass', 1000, 'kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', '公斤', '千克'),
  unit('lb', 'mass', 453.6, 'lb', 'lbs'),
  unit('mm', 'length', 0.1, 'mm', '毫米', 'millimetre', 'millimetres', 'millimeters'),
  unit('cm', 'length', 1, 'cm', '厘米', '公分', 'centimetre', 'centimetres', 'centimeter', 'centimeters'),
  unit('m', 'length', 100, 'm', '米', 'metre', 'metres', 'meter', 'meters'),
  unit('inch', 'length', 2.54, 'inch', 'inches', '英寸', '寸', '吋'),
  unit('ml', 'volume', 1, 'ml', '毫升', 'millilitre', 'millilitres', 'milliliters'),
  unit('litre', 'volume', 1000, 'l', '升', 'litre', 'litres', 'liter', 'liters'),
  unit('w', 'power', 1, 'w', '瓦', 'watt', 'watts'),
  unit('kw', 'power', 1000, 'kw', '千瓦'),
  unit('mah', 'charge', 1, 'mah', '毫安', '毫安时'),
  unit('v', 'voltage', 1, 'v', '伏', 'volt', 'volts'),
  unit('db', 'sound', 1, 'db', '分贝', 'decibel', 'decibels'),
  unit('celsius', 'heat', 1, '°c', '度', '摄氏度', 'degrees'),
  unit('percent', 'share', 1, '%', 'percent'),
  unit('gb', 'memory', 1, 'gb', 'g内存'),
  unit('minute', 'time', 1, 'min', 'mins', 'minute', 'minutes', '分钟'),
  unit('hour', 'time', 60, 'h', 'hr', 'hrs', 'hour', 'hours', '小时', '个小时', '钟头'),
  unit('day', 'time', 1440, 'day', 'days', '天'),
  unit('week', 'time', 10_080, 'week', 'weeks', '周', '个星期', '星期'),
  unit('month', 'time', 43_200, 'month', 'months', '个月'),
  unit('year', 'time', 518_400, 'year', 'years', '年'),
];

const BY_WORD: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((each) => [each.name, ...each.words].map((word) => [word, each] as const)),
);

/** Source of a regular expression for a unit word, the longest first; Latin ones end at a word's end. */
export const UNIT_WORDS = [...BY_WORD.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => literal(word) + (/[a-z]$/.test(word) ? '(?![a-z])' : ''))
  .join('|');

/** Canonical name of a unit as somebody wrote it, null when it is not known. */
export const unitOf = (word: string): string | null => BY_WORD.get(word.toLowerCase())?.name ?? null;

/** `value` of one unit in another, null when they don't measure the same. */
export function convert(value: number, from: string, to: string): number | null {
  const source = BY_WORD.get(from.toLowerCase());
  const target = BY_WORD.get(to.toLowerCase());
  if (!source || !target || source.family !== target.family) return null;
  return (value * source.size) / target.size;
}
