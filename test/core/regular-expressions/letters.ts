import { type AST, visitRegExpAST } from '@eslint-community/regexpp';

/** For each letter whether it belongs to a set; letters are numbers. */
export type LetterSet = Uint8Array;

export interface Alphabet {
  /** Characters of which each stands for all that the pattern treats alike. */
  readonly letters: readonly string[];
  /** The letters that a character, an escape or a class takes, by its source. */
  readonly setOf: (source: string) => LetterSet;
}

/** Samples that tell the escapes (`\w`, `\s`, `\p{L}`, …) apart: ASCII and a few beyond it. */
const SAMPLES: readonly number[] = [
  ...Array.from({ length: 128 }, (_, code) => code),
  ...Array.from('\u00a0éßſK\u2028、。一〇いぁ①Ａ٣😀', (char) => char.codePointAt(0) ?? 0),
];
const LAST_UNIT = 0xffff;

function codesOf(pattern: AST.Pattern, unicode: boolean): { all: number[]; literal: Set<number> } {
  const literal = new Set<number>();
  const all = new Set(SAMPLES);
  const ranges: number[] = [];
  visitRegExpAST(pattern, {
    onCharacterEnter: ({ value, parent }) => {
      all.add(value);
      if (parent.type !== 'CharacterClass' && parent.type !== 'CharacterClassRange') literal.add(value);
    },
    onCharacterClassRangeEnter: ({ min, max }) => {
      ranges.push(min.value - 1, max.value + 1);
    },
  });
  for (const code of ranges) if (code >= 0) all.add(code);
  const last = unicode ? 0x10ffff : LAST_UNIT;
  return { all: [...all].filter((code) => code <= last), literal };
}

const sourcesOfSets = (pattern: AST.Pattern): string[] => {
  const sources = new Set(['\\w']);
  visitRegExpAST(pattern, {
    onCharacterClassEnter: ({ raw }) => void sources.add(raw),
    onCharacterSetEnter: ({ raw }) => void sources.add(raw),
  });
  return [...sources];
};

/** Characters of which each stands for all that the pattern's sets take or leave alike. */
function lettersOf(pattern: AST.Pattern, flags: string): string[] {
  const { all, literal } = codesOf(pattern, flags.includes('u'));
  const testers = sourcesOfSets(pattern).map((source) => new RegExp(`^${source}$`, flags));
  const byTreatment = new Map<string, string>();
  for (const code of all) {
    const char = String.fromCodePoint(code);
    const treatment = testers.map((tester) => (tester.test(char) ? 1 : 0)).join('');
    const key = literal.has(code) || flags.includes('i') ? `=${code}` : treatment;
    if (!byTreatment.has(key)) byTreatment.set(key, char);
  }
  return [...byTreatment.values()];
}

export function alphabetOf(pattern: AST.Pattern, flags: string): Alphabet {
  const plain = flags.replace(/[dgy]/g, '');
  const letters = lettersOf(pattern, plain);
  const known = new Map<string, LetterSet>();
  const setOf = (source: string): LetterSet => {
    const tester = new RegExp(`^${source}$`, plain);
    const set = known.get(source) ?? Uint8Array.from(letters, (letter) => (tester.test(letter) ? 1 : 0));
    known.set(source, set);
    return set;
  };
  return { letters, setOf };
}
