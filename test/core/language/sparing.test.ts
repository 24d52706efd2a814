import { describe, expect, it, test } from 'vitest';
import { readCorpus } from '../../../src/cli/train/corpus.ts';
import { enDetectors } from '../../../src/core/analysis/acts/en/index.ts';
import { zhDetectors } from '../../../src/core/analysis/acts/zh/index.ts';
import { EDGE } from '../../../src/core/language/sparing/literals.ts';
import { type Need, needOf } from '../../../src/core/language/sparing/needs.ts';
import { hasChance, sparedPatterns, sparing } from '../../../src/core/language/sparing/sparing.ts';
import { buildViews } from '../../../src/core/language/view.ts';

/** `hello|world` for one of two, `(…&…)` for all, `(…/…)` for one of several needs, `·` for a word's edge. */
const shown = (need: Need | null): string => {
  if (need === null) return '';
  if (need.kind === 'one') return [...need.literals].sort().join('|').replaceAll(EDGE, '·');
  return `(${need.parts.map(shown).join(need.kind === 'all' ? '&' : '/')})`;
};

describe('what a text must hold for a pattern', () => {
  test.each([
    [/hello/, 'hello'],
    [/(?:hello|world)s?/, 'hello|world'],
    [/hello(?: there)?/, 'hello'],
    [/replac(?:e|ed|ing)/, 'replace|replacin'],
    [/(?<![\w'])(?:refund|swap)(?![\w'])/, '·refund·|·swap·'],
    [/[a-z]+ing to/, 'ing to'],
    [/colou?r/, 'color|colour'],
    [/\bmanager\b/, '·manager·'],
    [/(?:refund|swap) (?:parcel|order)/, 'refund o|refund p|swap ord|swap par'],
    [/voucher|refund [a-z]+ parcel/, '(voucher/(refund & parcel))'],
    [/补偿|赔(?:付)?/, '补偿|赔'],
    [/(?:我们)?送.{1,4}券/, '(券&送)'],
    [/[补坏]{1,2}了/, '(坏了|补了&坏|补)'],
    [/(?<!不)退(?!货)/, '退'],
    [/(?:退|换)(?:货|新)/, '换新|换货|退新|退货'],
    [
      /\b(?:we|i)(?:'ll| will)? (?:send|post)\b/,
      "·i post·|·i send·|·i will p|·i will s|·i'll pos|·i'll sen|·we post·|·we send·|·we will |·we'll po|·we'll se",
    ],
    [/(?:it|they|the [a-z]+) arrived(?![a-z])/, '( arrived·&it·|the |they·)'],
    [/\b(?:call|ring) (?:me|us|[a-z]+ now)\b/, '(·call |·ring &·me·|·us·| now·)'],
    [/retour|(?!)/, 'retour'],
    [/(?<from>退款)/, '退款'],
    [/寄+回?/, '(寄&寄)'],
  ])('%s is %s', (pattern, expected) => {
    expect(shown(needOf(pattern))).toBe(expected);
  });

  test.each([
    /.{2}/,
    /^$/,
    /a?/,
    /[^,]x?/,
    /退|.{3}/,
    /退?/,
    /hello|a/,
    /HELLO/i,
    /\p{L}退/u,
    /\x41bcd/,
    /(?:退)*/,
  ])('%s is anything', (pattern) => {
    expect(needOf(pattern)).toBeNull();
  });
});

describe('a sparing pattern', () => {
  const pattern = sparing(/(?:refund|退款) ?(\d+)/);

  test.each(['a refund 20 now', '退款30', 'a refund', 'nothing', '', '退 款3'])(
    'finds the same as before in %j',
    (text) => {
      const plain = /(?:refund|退款) ?(\d+)/;
      expect(pattern.test(text)).toBe(plain.test(text));
      expect(pattern.exec(text)).toEqual(plain.exec(text));
      expect(text.replace(pattern, '<$1>')).toBe(text.replace(plain, '<$1>'));
      expect(text.split(pattern)).toEqual(text.split(plain));
      expect(text.search(pattern)).toBe(text.search(plain));
      expect(text.match(pattern)).toEqual(text.match(plain));
    },
  );

  it('is the pattern itself where it is global', () => {
    const global = /refund/g;
    expect(sparing(global)).toBe(global);
  });

  it('holds for any two texts one after the other', () => {
    const texts = ['refund 1', 'x', '退款2', 'y', 'z', 'refund 3', 'w', 'refund 1'];
    expect(texts.map((text) => pattern.test(text))).toEqual([
      true,
      false,
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
  });
});

it.each(['zh', 'en'] as const)('no pattern is kept from a sentence it matches (%s)', (lang) => {
  expect(zhDetectors.length + enDetectors.length).toBeGreaterThan(60);
  const texts = readCorpus(lang, 'acts')
    .filter((_, i) => i % 12 === 0)
    .flatMap(({ text }) => buildViews(text, lang).map(({ own }) => own));
  const missed = texts.flatMap((text) =>
    sparedPatterns().flatMap((pattern, id) =>
      !hasChance(text, id) && pattern.test(text) ? [`${text} ${pattern.source.slice(0, 40)}`] : [],
    ),
  );
  expect(missed).toEqual([]);
});
