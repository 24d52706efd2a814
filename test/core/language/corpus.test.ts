import { describe, expect, it } from 'vitest';
import { type CorpusKind, LABELS, readCorpus } from '../../../src/cli/train/corpus.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import { LANGS } from '../../../src/core/shared/lang.ts';

const plain = (text: string): string => normalise(text).text.replace(/[\s\p{P}\p{S}]+/gu, '');

describe.each(LANGS.flatMap((lang) => (['acts', 'topics'] as const).map((kind) => [lang, kind] as const)))(
  'corpus %s %s',
  (lang, kind: CorpusKind) => {
    const lines = readCorpus(lang, kind);

    it('has no sentence twice', () => {
      const seen = new Map<string, string>();
      const twice = lines.filter(({ text, place }) => {
        const before = seen.get(plain(text));
        seen.set(plain(text), place);
        return before !== undefined;
      });
      expect(twice.map(({ place }) => place)).toEqual([]);
    });

    it('has enough sentences for every label', () => {
      const least = kind === 'acts' ? 80 : 60;
      const counts = LABELS[kind].map(
        (label) => [label, lines.filter(({ labels }) => labels.includes(label)).length] as const,
      );
      expect(counts.filter(([, count]) => count < least)).toEqual([]);
    });
  },
);
