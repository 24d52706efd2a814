import { describe, expect, it } from 'vitest';
import { moodLine } from '../../../src/core/report/mood-line.ts';
import { greatestNeed } from '../../../src/core/report/needs.ts';
import { byDay, byPerson, mostLost } from '../../../src/core/report/series.ts';
import { makeTrace, OPENING } from '../../factories/trace.ts';
import { makeSummary } from './finding.ts';

const scores = (empathy: number | null, rest = 80) => ({
  empathy,
  accuracy: rest,
  questioning: rest,
  resolution: rest,
});

describe('rows', () => {
  it('are means of what was scored, in the order of their days', () => {
    const rows = byDay([
      makeSummary({ startedAt: '2026-03-11T09:00:00+08:00', scores: scores(50), passed: false }),
      makeSummary({ startedAt: '2026-03-10T09:00:00+08:00', scores: scores(null) }),
      makeSummary({ startedAt: '2026-03-11T19:00:00+08:00', scores: scores(75) }),
    ]);
    expect(rows.map(({ key, sessions }) => [key, sessions])).toEqual([
      ['2026-03-10', 1],
      ['2026-03-11', 2],
    ]);
    expect(rows.map((row) => row.scores.empathy)).toEqual([null, 62.5]);
    expect(rows.map(({ passRate }) => passRate)).toEqual([1, 0.5]);
  });

  it('say when they mix engine versions', () => {
    const rows = byPerson([makeSummary(), makeSummary({ engine: '2' }), makeSummary({ trainee: 'Jamie' })]);
    expect(rows.map(({ key, mixed }) => [key, mixed])).toEqual([
      ['Jamie', false],
      ['林晓', true],
    ]);
  });

  it('of 100,000 sessions take less than a second', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => makeSummary({ trainee: `t${i % 50}` }));
    const rows = byPerson(many);
    expect(rows).toHaveLength(50);
    expect(rows[0]?.sessions).toBe(2000);
  }, 1000);
});

describe('mostLost', () => {
  it('adds up the points of a check over the sessions, most first', () => {
    const lost = (check: string, points: number) => ({ check, dimension: 'empathy' as const, points });
    const found = mostLost(
      [makeSummary({ lost: [lost('a', 5), lost('b', 20)] }), makeSummary({ lost: [lost('a', 10)] })],
      1,
    );
    expect(found).toEqual([{ check: 'b', dimension: 'empathy', points: 20, sessions: 1 }]);
  });
});

describe('greatestNeed', () => {
  it('names the weakest dimension and who is weakest in it', () => {
    const found = greatestNeed([
      makeSummary({ trainee: '林晓', scores: scores(70) }),
      makeSummary({ trainee: 'Jamie', scores: scores(40) }),
    ]);
    expect(found).toEqual({ dimension: 'empathy', score: 55, person: { name: 'Jamie', score: 40 } });
  });

  it('names nobody where only one person practised', () => {
    expect(greatestNeed([makeSummary({ scores: scores(90, 95) })])).toEqual({
      dimension: 'empathy',
      score: 90,
      person: null,
    });
  });

  it('has no answer without scores', () => {
    expect(greatestNeed([])).toBeNull();
    expect(
      greatestNeed([
        makeSummary({ scores: { empathy: null, accuracy: null, questioning: null, resolution: null } }),
      ]),
    ).toBeNull();
  });
});

describe('moodLine', () => {
  it('puts the causes of one moment into one dot', () => {
    const mood = { valence: -0.456, arousal: 0, trust: 0.5, patience: 0.333 };
    const trace = makeTrace([OPENING], {
      mood: [
        { at: 0, cause: 'mood.start', ...mood },
        { at: 5250, cause: 'mood.apologised', ...mood },
        { at: 5250, cause: 'mood.informed', ...mood, valence: 0.1 },
      ],
    });
    expect(moodLine(trace)).toEqual([
      { at: 0, valence: -46, trust: 50, patience: 33, causes: ['mood.start'] },
      { at: 5.3, valence: 10, trust: 50, patience: 33, causes: ['mood.apologised', 'mood.informed'] },
    ]);
  });
});
