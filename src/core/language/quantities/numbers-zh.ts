const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters of Chinese numerals, for use inside a character class. */
export const ZH_NUMERALS = '零〇一二两俩三仨四五六七八九十百千万';

/** A span of two figures said in one breath: 两三, 三五. */
const inOneBreath = (text: string): readonly [number, number] | null => {
  if (text.length !== 2) return null;
  const low = DIGITS[text.charAt(0)];
  const high = DIGITS[text.charAt(1)];
  if (low === undefined || high === undefined || low === 0) return null;
  return high === low + 1 || (low === 3 && high === 5) ? [low, high] : null;
};

/** Figures without powers of ten are read one by one: 二零二六. */
const figureByFigure = (text: string): number | null => {
  let value = 0;
  for (const char of text) {
    const digit = DIGITS[char];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
};

/** Below 10 000: 三百二十, and 一百二 for 120. */
const section = (text: string): number | null => {
  let total = 0;
  let digit: number | null = null;
  let power = 0;
  for (const char of text) {
    const next = POWERS[char];
    if (next === undefined) {
      const value = DIGITS[char];
      if (value === undefined) return null;
      digit = value;
      if (value === 0) power = 0;
    } else {
      total += (digit ?? 1) * next;
      digit = null;
      power = next;
    }
  }
  return total + (digit ?? 0) * (digit !== null && power >= 100 ? power / 10 : 1);
};

/** Value of a Chinese numeral, null when it is none. */
export function parseChinese(text: string): number | null {
  if (text === '') return null;
  if (!/[十百千万]/.test(text)) return figureByFigure(text);
  const at = text.indexOf('万');
  if (at < 0) return section(text);
  const high = section(text.slice(0, at)) ?? 0;
  const rest = text.slice(at + 1);
  if (rest === '') return high * 10_000;
  const low = section(rest);
  if (low === null) return null;
  return high * 10_000 + (rest.length === 1 && low < 10 ? low * 1000 : low);
}

/** Both ends of what a numeral says: 两三 is [2, 3], 十来 [10, 12], 三 [3, 3]. */
export function spanOfChinese(text: string): readonly [number, number] | null {
  const breath = inOneBreath(text);
  if (breath) return breath;
  if (text.endsWith('来')) {
    const base = parseChinese(text.slice(0, -1));
    return base === null ? null : [base, Math.round(base * 1.2)];
  }
  if (text === '半') return [0.5, 0.5];
  const value = parseChinese(text);
  return value === null ? null : [value, value];
}
