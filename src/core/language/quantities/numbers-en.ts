/** Words for 0 to 19, each at its number. */
export const SMALL_EN = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL_EN.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

const WORD = `(?:${[...TENS, ...[...SMALL_EN].reverse()].join('|')}|hundred|thousand)`;
/** Source of a regular expression for a number in words; at most six words. */
export const EN_NUMBER_WORDS = `${WORD}(?:(?:[ -]| and )${WORD}){0,5}`;

/** Value of a number in words, null when it is none. */
export function parseEnglish(text: string): number | null {
  let total = 0;
  let section = 0;
  for (const word of text.split(/[ -]+/)) {
    const value = VALUES.get(word);
    if (value !== undefined) section += value;
    else if (word === 'hundred') section = (section || 1) * 100;
    else if (word === 'thousand') {
      total += (section || 1) * 1000;
      section = 0;
    } else if (word !== 'and' && word !== 'a') return null;
  }
  return total + section;
}
