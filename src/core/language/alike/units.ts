/**
 * Words that stand for one another inside a longer phrase: "needn't send" is "no need to post", 不用寄 is 无需邮寄.
 * One class a line, `*` before those that take endings; a phrase that is nothing but such a word stays as it is.
 */
const UNITS: readonly string[] = [
  "needn't|need not|don't need to|do not need to|don't have to|do not have to|no need to|no need for you to|won't need to|won't have to|will not need to|will not have to|never have to|isn't necessary to|not necessary to|there's no need to|not asking you to",
  "can't|cannot|can not|not able to|unable to|not allowed to|aren't allowed to|am not allowed to|not permitted to|not at liberty to|mustn't|must not|may not",
  "we'll|we will|we shall|we're going to|we are going to|i'll|i will|the shop will|the team will|my colleague will|a colleague will",
  "we've|we have|i've|i have",
  "she's been|she has been|she was|she's|she is",
  '*send|post|mail|ship',
  '*parcel|package|packet|shipment|consignment',
  'your|the|this|that|these|those',
  '*phone|ring|call|telephone',
  '不用|不必|不需要|不需|无需|无须|甭|用不着|犯不着|没必要',
  '不能|不可以|没法|没办法|无法|不便|不方便|不可|不得|不允许',
  '我们这边|我们店里|我们店|我们|咱们这边|咱们|咱|我这边|这边|本店|小店|店里|店铺|店家|商家|我方',
  '寄|邮寄',
  '您|你',
  '电脑|笔记本',
  '时间|时候',
];

const LATIN = /^[a-z]/;
/** The first private-use character that stands for a class. */
const FIRST = 0xe100;

const CLASSES: readonly (readonly string[])[] = UNITS.map((line) => line.replace('*', '').split('|'));
const takesEndings = (unit: number): boolean => UNITS[unit]?.startsWith('*') === true;
/** "Have your" asks for something behind it. */
const DETERMINER_LAST = /(?:^| )(?:your|the|this|that|these|those)$/;
const byLength = (a: string, b: string): number => b.length - a.length;
const either = (words: readonly string[]): string => [...words].sort(byLength).join('|');
const ALL = new RegExp(
  `(?<![a-z0-9'])(?:${either(CLASSES.flat().filter((word) => LATIN.test(word)))})(?![a-z0-9'])|(?:${either(CLASSES.flat().filter((word) => !LATIN.test(word)))})`,
  'g',
);
const classOf: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap((words, i) => words.map((word) => [word, i] as const)),
);

/** A phrase, normalised, with such words replaced by one character each, which stands for the class. */
export function withUnits(phrase: string): string {
  if (classOf.has(phrase)) return phrase;
  const last = DETERMINER_LAST.exec(phrase)?.index ?? phrase.length;
  return phrase.replace(ALL, (word, at: number) => {
    const unit = classOf.get(word);
    return unit === undefined || at >= last ? word : String.fromCharCode(FIRST + unit);
  });
}

/**
 * The words that a character of `withUnits` stands for, as a pattern, with `endings` of those that take them; null for any
 * other token.
 */
export function unitSource(token: string, endings: (word: string) => string): string | null {
  const unit = token.charCodeAt(0) - FIRST;
  const words = CLASSES[unit];
  if (words === undefined) return null;
  if (!isLatinUnit(token)) return `(?:${either(words)})`;
  const any = takesEndings(unit) ? words.map(endings).join('|') : either(words);
  return `(?<![a-z0-9'])(?:${any})(?![a-z0-9'])`;
}

/** Whether such a character stands for English words. */
export const isLatinUnit = (char: string): boolean =>
  LATIN.test(CLASSES[char.charCodeAt(0) - FIRST]?.[0] ?? '');

/** Whether a token is such a character. */
export const isUnit = (token: string): boolean => CLASSES[token.charCodeAt(0) - FIRST] !== undefined;
