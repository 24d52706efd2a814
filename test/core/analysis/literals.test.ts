import { describe, expect, it, test } from 'vitest';
import { readCorpus } from '../../../src/cli/train/corpus.ts';
import { mayMatch, registered } from '../../../src/core/analysis/acts/en/gate.ts';
import { enDetectors } from '../../../src/core/analysis/acts/en/index.ts';
import { literalsOf } from '../../../src/core/analysis/acts/literals.ts';
import { buildViews } from '../../../src/core/language/view.ts';

describe('literals a pattern needs', () => {
  test.each([
    [/hello/, ['hello']],
    [/(?:hello|world)s?/, ['hello', 'world']],
    [/hello(?: there)?/, ['hello']],
    [/replac(?:e|ed|ing)/, ['replac']],
    [/a|hello/, null],
    [/(?<![\w'])(?:refund|swap)(?![\w'])/, ['refund', 'swap']],
    [/[a-z]+ing to/, ['ing to']],
    [/colou?r/, ['colo']],
    [/\bmanager\b/, ['manager']],
  ])('%s', (pattern, expected) => {
    const found = literalsOf(pattern);
    expect(found && [...found]).toEqual(expected);
  });
});

it('no English pattern is kept from a sentence it matches', () => {
  expect(enDetectors.length).toBeGreaterThan(30);
  const texts = readCorpus('en', 'acts')
    .filter((_, i) => i % 4 === 0)
    .flatMap(({ text }) => buildViews(text, 'en').map(({ own }) => own));
  const missed = texts.flatMap((text) =>
    registered().flatMap((pattern, id) =>
      !mayMatch(text, id) && pattern.test(text) ? [`${text} ${pattern.source.slice(0, 40)}`] : [],
    ),
  );
  expect(missed).toEqual([]);
});
