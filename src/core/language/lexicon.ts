/** Known words, and those of them that an unknown word may have been meant to be. */
export interface Lexicon {
  has(word: string): boolean;
  /** Known words with two neighbouring letters of the word exchanged. */
  swapped(word: string): string[];
  /** Known words with one letter more or less. */
  longerOrShorter(word: string): string[];
}

function swaps(word: string, known: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (let i = 0; i + 1 < word.length; i++) {
    const [a, b] = [word.charAt(i), word.charAt(i + 1)];
    if (a === b) continue;
    const other = word.slice(0, i) + b + a + word.slice(i + 2);
    if (known.has(other)) found.push(other);
  }
  return found;
}

/** How many letters two words have in common from the start. */
export const commonStart = (a: string, b: string): number => {
  let i = 0;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
};

/**
 * Whether `long` is `short` with one letter put in. The first letter stays, and the last one unless it is doubled:
 * with those a word becomes another word or another form of it.
 */
function isOneLonger(long: string, short: string): boolean {
  const at = commonStart(short, long);
  if (at === 0) return false;
  if (at === short.length) return long.charCodeAt(at) === long.charCodeAt(at - 1);
  return long.endsWith(short.slice(at));
}

const shelfOf = (word: string, length: number): string => word.charAt(0) + length;

/**
 * A lexicon of the words given; those left alone are known too, but no other word was meant to be one of them. Its
 * searches look at the few words of the same first letter and the length asked for.
 */
export function lexiconOf(words: Iterable<string>, leftAlone: Iterable<string> = []): Lexicon {
  const known = new Set(words);
  const alone = new Set(leftAlone);
  const shelves = new Map<string, string[]>();
  for (const word of known) {
    const shelf = shelves.get(shelfOf(word, word.length));
    if (shelf) shelf.push(word);
    else shelves.set(shelfOf(word, word.length), [word]);
  }
  const ofLength = (word: string, length: number) => shelves.get(shelfOf(word, length)) ?? [];
  return {
    has: (word) => known.has(word) || alone.has(word),
    swapped: (word) => swaps(word, known),
    longerOrShorter: (word) => [
      ...ofLength(word, word.length + 1).filter((long) => isOneLonger(long, word)),
      ...ofLength(word, word.length - 1).filter((short) => isOneLonger(word, short)),
    ],
  };
}
