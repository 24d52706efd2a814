import { describe, expect, it } from 'vitest';
import { type CorpusKind, isKeptApart, LABELS, readCorpus } from '../../../src/cli/train/corpus.ts';
import { nearDuplicates } from '../../../src/cli/train/near-duplicates.ts';
import { LANGS } from '../../../src/core/shared/lang.ts';

/** Acts that live from open wording need more sentences than fixed forms. */
const OPEN = [
  'propose',
  'inform',
  'explain-cause',
  'acknowledge-feeling',
  'validate',
  'reassure',
  'restate',
  'canned',
];

const leastFor = (kind: CorpusKind, label: string): number => {
  if (kind === 'topics') return 60;
  return OPEN.includes(label) ? 200 : 80;
};

describe.each(LANGS.flatMap((lang) => (['acts', 'topics'] as const).map((kind) => [lang, kind] as const)))(
  'corpus %s %s',
  (lang, kind: CorpusKind) => {
    const lines = readCorpus(lang, kind);

    it('says nothing nearly twice', { timeout: 120_000 }, () => {
      // A line kept apart that stands among those trained on would measure memory.
      const near = nearDuplicates(lines).map(
        ({ earlier, later }) => `${earlier.place} and ${later.place}: ${later.text}`,
      );
      expect(near).toEqual([]);
    });

    it('has enough sentences for every label', () => {
      const counts = LABELS[kind].map(
        (label) => [label, lines.filter(({ labels }) => labels.includes(label)).length] as const,
      );
      expect(counts.filter(([label, count]) => count < leastFor(kind, label))).toEqual([]);
      if (kind === 'acts')
        expect(lines.filter(({ labels }) => labels.length === 0).length).toBeGreaterThan(400);
    });

    it('keeps about a fifth apart', () => {
      const share = lines.filter(({ batch }) => isKeptApart(batch)).length / lines.length;
      expect(share).toBeGreaterThan(0.18);
      expect(share).toBeLessThan(0.25);
    });
  },
);
