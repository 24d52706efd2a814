import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { EN_FEMALE, EN_MALE, EN_SURNAMES } from '../../core/customer/names/en.ts';
import { type Lexicon, lexiconOf } from '../../core/language/lexicon.ts';
import { normalise } from '../../core/language/normalise.ts';
import { parseYaml } from '../../core/scenario/index.ts';
import type { Lang } from '../../core/shared/lang.ts';
import { ROOT, readText, shippedScenarios, shippedShops } from '../files.ts';
import { isKeptApart, readCorpus } from './corpus.ts';
import { REAL_WORDS } from './real-words.ts';

const FILE = join(ROOT, 'src/core/language/words-en.ts');
/** Nothing shorter is one letter away from a word that is repaired. */
const SHORTEST = 5;
/** A word seen less often, or in one batch alone, may be a slip or a whim. */
const LEAST_TIMES = 3;
const LEAST_BATCHES = 2;
/** A word that many times rarer than its neighbour is a slip for it, unless it is a real word. */
const SLIP_RATIO = 8;

const wordsIn = (text: string): string[] =>
  normalise(text)
    .text.match(/(?<![\w'])[a-z]+(?![\w'])/g)
    ?.filter((word) => word.length >= SHORTEST) ?? [];

/** How often each word stands in what the models learn from, if it is not one writer's alone. */
function corpusCounts(): Map<string, number> {
  const seen = new Map<string, { times: number; batches: Set<string> }>();
  for (const kind of ['acts', 'topics'] as const)
    for (const { text, batch } of readCorpus('en', kind)) {
      if (isKeptApart(batch)) continue;
      for (const word of wordsIn(text)) {
        const of = seen.get(word) ?? { times: 0, batches: new Set() };
        of.times++;
        seen.set(word, { ...of, batches: of.batches.add(`${kind}${batch}`) });
      }
    }
  return new Map(
    [...seen].flatMap(([word, { times, batches }]) =>
      times >= LEAST_TIMES && batches.size >= LEAST_BATCHES ? [[word, times] as const] : [],
    ),
  );
}

const neighbours = (word: string, known: Lexicon): string[] => [
  ...known.swapped(word),
  ...known.longerOrShorter(word),
];

/** Words of the corpus without the slips that are made often. */
function corpusWords(sound: ReadonlySet<string>): string[] {
  const counts = corpusCounts();
  const all = lexiconOf(counts.keys());
  return [...counts].flatMap(([word, times]) => {
    const slip = neighbours(word, all).some((other) => (counts.get(other) ?? 0) >= times * SLIP_RATIO);
    return slip && !sound.has(word) ? [] : [word];
  });
}

/** Every text under a key `en`, however deep. */
function englishOf(value: unknown, english = false): string[] {
  if (typeof value === 'string') return english ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => englishOf(inner, english || key === 'en'));
}

/** What shops, goods and their makers are called: every English word of what is shipped is known. */
const shippedWords = (): string[] =>
  [...shippedScenarios(), ...shippedShops()].flatMap((file) => {
    const raw = parseYaml(readText(file));
    if (!raw.ok) throw new Error(`${file}: cannot be read`);
    return englishOf(raw.value).flatMap(wordsIn);
  });

const peoplesNames = (): string[] =>
  wordsIn([...EN_SURNAMES, ...Object.values(EN_FEMALE).flat(), ...Object.values(EN_MALE).flat()].join(' '));

interface Words {
  /** What a slip may have been meant to be. */
  readonly known: readonly string[];
  /** Real words and names that would else be taken for slips. */
  readonly leftAlone: readonly string[];
}

function wordsOfEnglish(): Words {
  const real = new Set([...REAL_WORDS, ...peoplesNames()]);
  const shipped = shippedWords();
  const known = new Set([...corpusWords(new Set([...real, ...shipped])), ...shipped]);
  const lexicon = lexiconOf(known);
  const leftAlone = [...real].filter((word) => !known.has(word) && neighbours(word, lexicon).length > 0);
  return { known: [...known].sort(), leftAlone: leftAlone.sort() };
}

const moduleOf = ({ known, leftAlone }: Words): string =>
  `/** English words of five letters or more, made by \`npm run train\`; not edited by hand. */
export const KNOWN_EN =
  '${known.join(' ')}';

/** Real words and names that look like slips for one of those. */
export const LEFT_ALONE_EN =
  '${leftAlone.join(' ')}';
`;

const COMMON_FILE = join(ROOT, 'src/core/language/common-words.ts');
/** So many words, or characters, hold sentences together. */
const COMMON: Readonly<Record<Lang, { readonly most: number; readonly pattern: RegExp }>> = {
  en: { most: 600, pattern: /[a-z]+(?:'[a-z]+)?/g },
  zh: { most: 800, pattern: /[\u4e00-\u9fff]/g },
};

/** What stands most often in what the models learn from. */
function commonIn(lang: Lang): string[] {
  const { most, pattern } = COMMON[lang];
  const counts = new Map<string, number>();
  for (const { text, batch } of readCorpus(lang, 'acts')) {
    if (isKeptApart(batch)) continue;
    for (const [found] of normalise(text).text.matchAll(pattern)) {
      const word = found.replace("'", '');
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([one, often], [other, more]) => more - often || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word)
    .sort();
}

const commonModule = (): string =>
  `/** English words, without apostrophes, and Chinese characters that hold sentences together whatever they are about, made by \`npm run train\`; not edited by hand. */
export const COMMON_EN =
  '${commonIn('en').join(' ')}';

export const COMMON_ZH =
  '${commonIn('zh').join('')}';
`;

/** Writes a file; with `checks` only says whether it is what stands there. */
function made(file: string, text: string, checks: boolean): boolean {
  process.stdout.write(`${basename(file)}: ${text.length} characters\n`);
  if (!checks) writeFileSync(file, text);
  return !checks || (existsSync(file) && readFileSync(file, 'utf8') === text);
}

/** Writes the known and the common words; with `checks` only says whether they are what the texts give. */
export function makeWords(checks: boolean): boolean {
  const words = made(FILE, moduleOf(wordsOfEnglish()), checks);
  return made(COMMON_FILE, commonModule(), checks) && words;
}
