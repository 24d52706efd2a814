import { expect, it } from 'vitest';
import { readable } from '../../../src/core/score/readable.ts';
import type { Evidence, Trace } from '../../../src/core/score/types.ts';

const said = (text: string, ...ranges: [number, number][]): string[] => {
  const trace = { turns: [{ text }] } as unknown as Trace;
  const evidence = ranges.map((range): Evidence => ({ kind: 'span', turn: 0, range }));
  return readable(evidence, trace).map((each) =>
    each.kind === 'span' ? text.slice(...each.range) : each.kind,
  );
};

it.each([
  ['a piece of a word', '我替您跑这一趟，您歇着。', [[1, 2]], ['我替您跑这一趟']],
  ['marks at the edge of a piece', '卖得火，再等等。', [[3, 5]], ['再等等']],
  [
    'two pieces of one clause',
    '我替您跑这一趟。',
    [
      [0, 1],
      [4, 6],
    ],
    ['我替您跑这一趟'],
  ],
  ['words long enough as they are', '真对不起，是我们没包好。', [[0, 4]], ['真对不起']],
  [
    'a long clause without cutting a word',
    'a rain cover sits in the base and the moulded back panel shares the load well',
    [[2, 6]],
    ['a rain cover sits in the base and the moulded back panel shares'],
  ],
  ['letters of a word', "I'll find out, don't worry.", [[15, 20]], ["don't worry"]],
  [
    'the same words twice',
    '真对不起。',
    [
      [0, 4],
      [0, 4],
    ],
    ['真对不起'],
  ],
] as [string, string, [number, number][], string[]][])('%s', (_, text, ranges, expected) => {
  expect(said(text, ...ranges)).toEqual(expected);
});

it('leaves what is no span', () => {
  expect(readable([{ kind: 'absence' }], { turns: [] } as unknown as Trace)).toEqual([{ kind: 'absence' }]);
});
