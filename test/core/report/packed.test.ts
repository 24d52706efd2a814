import { describe, expect, it } from 'vitest';
import { packSessions, type TeamRow, unpackSessions } from '../../../src/core/report/packed.ts';
import { makeSummary } from './finding.ts';

const plain = (row: TeamRow) => ({
  id: row.id,
  startedAt: row.startedAt,
  trainee: row.trainee,
  scenario: row.scenario,
  lang: row.lang,
  engine: row.engine,
  scores: row.scores,
  overall: row.overall,
  csat: row.csat,
  critical: row.critical,
  passed: row.passed,
  imported: row.imported,
  lost: row.lost,
});

describe('packed sessions', () => {
  const rows: TeamRow[] = [
    { ...makeSummary({ id: 'one', startedAt: '2026-03-10' }), imported: false },
    {
      ...makeSummary({
        id: 'two',
        startedAt: '2026-03-11',
        trainee: '',
        lang: 'en',
        engine: '2',
        scores: { empathy: null, accuracy: 0, questioning: 100, resolution: 33 },
        overall: null,
        passed: false,
        csat: 1,
        critical: ['insult', 'promise-beyond-policy'],
        lost: [
          { check: 'empathy.validate', dimension: 'empathy', points: 8 },
          { check: 'accuracy.must-know', dimension: 'accuracy', points: 100 },
        ],
      }),
      imported: true,
    },
    { ...makeSummary({ id: 'three', startedAt: '2026-03-11' }), imported: false },
  ];

  it('come back as they were, in their order', () => {
    expect(unpackSessions(packSessions(rows)).map(plain)).toEqual(rows.map(plain));
  });

  it('keep the day of the start, without its time', () => {
    const [row] = unpackSessions(packSessions([{ ...makeSummary(), imported: false }]));
    expect(row?.startedAt).toBe('2026-03-10');
  });

  it('of nothing are nothing', () => {
    expect(unpackSessions(packSessions([]))).toEqual([]);
  });
});
