import { normalise } from '../../core/language/normalise.ts';
import type { CorpusLine } from './corpus.ts';

/** Two lines that say nearly the same, in the order of the list. */
export interface NearDuplicate {
  readonly earlier: CorpusLine;
  readonly later: CorpusLine;
}

/** Share of common letter groups from which two lines teach the same thing twice. */
const LEAST_SHARE = 0.75;

/** What is left of a line without marks, blanks and figures' values. */
const plain = (text: string): string =>
  normalise(text)
    .text.replace(/[\s\p{P}\p{S}]+/gu, '')
    .replace(/\d/g, '0');

/** Groups of three Chinese characters or five letters. */
function gramsOf(text: string): Set<string> {
  const length = /\p{Script=Han}/u.test(text) ? 3 : 5;
  return new Set(
    Array.from({ length: Math.max(1, text.length - length + 1) }, (_, i) => text.slice(i, i + length)),
  );
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const gram of a) if (b.has(gram)) common++;
  return common / (a.size + b.size - common);
}

/** Grams that few lines have: two lines with most in common share one of them. */
const RARE = 3;

/** Every line that says nearly what an earlier one says, with the first such one. */
export function nearDuplicates(lines: readonly CorpusLine[]): NearDuplicate[] {
  const grams = lines.map(({ text }) => gramsOf(plain(text)));
  const counts = new Map<string, number>();
  for (const own of grams) for (const gram of own) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const holders = new Map<string, number[]>();
  return lines.flatMap((later, i) => {
    const own = grams[i] ?? new Set<string>();
    // Sharing three quarters of the grams, two lines share one of the rarest quarter and a few more.
    const probes = [...own]
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
      .slice(0, RARE + Math.ceil(own.size * (1 - LEAST_SHARE)));
    const candidates = new Set(probes.flatMap((gram) => holders.get(gram) ?? []));
    for (const gram of probes) holders.set(gram, [...(holders.get(gram) ?? []), i]);
    const twin = [...candidates].find((j) => shareOf(grams[j] ?? new Set(), own) >= LEAST_SHARE);
    const earlier = twin === undefined ? undefined : lines[twin];
    return earlier === undefined ? [] : [{ earlier, later }];
  });
}
