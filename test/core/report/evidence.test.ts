import { describe, expect, it } from 'vitest';
import { mapEvidence, segmentsOf } from '../../../src/core/report/evidence.ts';
import { makeFinding } from './finding.ts';

describe('segmentsOf', () => {
  const cases = [
    { text: '抱歉让您久等了', spans: [], want: [['抱歉让您久等了', []]] },
    {
      text: '抱歉让您久等了',
      spans: [{ start: 0, end: 2, finding: 3 }],
      want: [
        ['抱歉', [3]],
        ['让您久等了', []],
      ],
    },
    {
      text: 'I am sorry about the mug',
      spans: [
        { start: 5, end: 10, finding: 0 },
        { start: 0, end: 24, finding: 1 },
        { start: 5, end: 10, finding: 0 },
      ],
      want: [
        ['I am ', [1]],
        ['sorry', [0, 1]],
        [' about the mug', [1]],
      ],
    },
    {
      text: 'short',
      spans: [{ start: 2, end: 99, finding: 0 }],
      want: [
        ['sh', []],
        ['ort', [0]],
      ],
    },
    { text: '', spans: [], want: [] },
  ] as const;

  it.each(cases)('cuts "$text" at the edges of its spans', ({ text, spans, want }) => {
    const found = segmentsOf(text, spans);
    expect(found.map(({ start, end, findings }) => [text.slice(start, end), findings])).toEqual(want);
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
});

describe('mapEvidence', () => {
  it('leads from messages and desk lines back to the findings', () => {
    const map = mapEvidence([
      makeFinding({
        evidence: [
          { kind: 'span', turn: 1, range: [0, 2] },
          { kind: 'desk', index: 0 },
        ],
      }),
      makeFinding({ outcome: 'missed', evidence: [{ kind: 'absence', turn: 1 }, { kind: 'absence' }] }),
      makeFinding({
        evidence: [
          { kind: 'desk', index: 0 },
          { kind: 'desk', index: 0 },
        ],
      }),
    ]);
    expect(map.spans.get(1)).toEqual([{ start: 0, end: 2, finding: 0 }]);
    expect(map.desk.get(0)).toEqual([0, 2]);
    expect(map.absences.get(1)).toEqual([1]);
  });
});
