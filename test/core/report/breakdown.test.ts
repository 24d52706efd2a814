import { describe, expect, it } from 'vitest';
import { dearest, groupFindings } from '../../../src/core/report/breakdown.ts';
import { makeCard, makeFinding } from './finding.ts';

const card = makeCard(
  [
    makeFinding({ check: 'empathy.personal', points: 10, max: 10 }),
    makeFinding({ check: 'empathy.care', outcome: 'missed', points: 4, max: 40 }),
    makeFinding({ check: 'empathy.validate', outcome: 'missed', points: 0, max: 50 }),
    makeFinding({ check: 'empathy.canned', outcome: 'harm', points: -5, max: 0 }),
    makeFinding({ check: 'accuracy.must-know', dimension: 'accuracy', points: 99, max: 100 }),
  ],
  { empathy: 9, accuracy: 99 },
);

describe('groupFindings', () => {
  const [empathy, accuracy, questioning] = groupFindings(card);

  it('puts faults first, then the dearest misses, then what was met', () => {
    expect(empathy?.findings.map(({ finding }) => finding.check)).toEqual([
      'empathy.canned',
      'empathy.validate',
      'empathy.care',
      'empathy.personal',
    ]);
  });

  it('keeps the place of a finding in the card', () => {
    for (const { place, finding } of empathy?.findings ?? []) expect(card.findings[place]).toBe(finding);
  });

  it('sums up: earned and missed make 100, earned less harm is the score', () => {
    expect(empathy).toMatchObject({ earned: 14, missed: 86, harm: 5, score: 9 });
    expect(accuracy).toMatchObject({ earned: 99, missed: 1, harm: 0, score: 99 });
  });

  it('leaves a dimension without findings unscored', () => {
    expect(questioning).toMatchObject({ score: null, earned: 0, missed: 0, findings: [] });
  });
});

describe('dearest', () => {
  it('names the dearest losses over all dimensions', () => {
    expect(dearest(card, 3).map(({ finding }) => finding.check)).toEqual([
      'empathy.validate',
      'empathy.care',
      'empathy.canned',
    ]);
  });
});
