import type { Lang } from '../../core/shared/lang.ts';
import { type Random, seededRandom } from '../../core/shared/random.ts';
import type { CorpusLine } from './corpus.ts';

/** How hasty hands type: no marks, no apostrophes, small letters, now and then two letters swapped. */
function hasty(text: string, lang: Lang, random: Random): string {
  const bare = text.replace(/[.,!?;:，。！？；：'’"“”]/g, lang === 'zh' ? ' ' : '').toLowerCase();
  if (lang === 'zh') return bare.trim();
  return bare
    .split(' ')
    .map((word) =>
      word.length > 4 && random.next() < 0.08 ? swapped(word, random.int(1, word.length - 3)) : word,
    )
    .join(' ');
}

const swapped = (word: string, at: number): string =>
  word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);

/** A hasty copy of every second line, so that the model does not lean on marks and spelling. */
export function hastyCopies(lines: readonly CorpusLine[], lang: Lang): CorpusLine[] {
  const random = seededRandom('hasty', lang);
  return lines
    .filter((_, i) => i % 2 === 0)
    .map((line) => ({ ...line, text: hasty(line.text, lang, random), place: `${line.place} (hasty)` }));
}
