import { describe, expect, it } from 'vitest';
import { historyOf, playedOf } from '../../src/platform/played.ts';
import type { SessionSummary } from '../../src/platform/store-types.ts';

const SCENARIOS = [{ id: 'broken-kettle', archetype: 'upset', level: 2 }] as const;

const makeKept = (overrides: Partial<SessionSummary> = {}): SessionSummary => ({
  id: 'aaaa',
  scenario: 'broken-kettle',
  seed: 1,
  lang: 'zh',
  mode: 'practice',
  trainee: '林晓',
  engine: '2',
  rubric: 'duilian-1',
  startedAt: '2026-03-10T09:00:00+08:00',
  endedAt: '2026-03-10T09:10:00+08:00',
  customer: '王雨桐',
  face: 'neutral',
  scores: { empathy: 80, accuracy: 80, questioning: 80, resolution: 80 },
  overall: 80,
  passed: true,
  critical: [],
  outcome: 'resolved',
  csat: 4,
  metrics: {
    firstResponse: 5,
    averageResponse: 5,
    handleTime: 60,
    threeMinuteRate: 1,
    turns: 4,
    messageRatio: 1,
    firstContactResolution: true,
  },
  ...overrides,
});

describe('a kept session as the game reads it', () => {
  it('is played by whom the scenario says, unless it was noted otherwise', () => {
    expect(playedOf(makeKept(), SCENARIOS)).toMatchObject({
      archetype: 'upset',
      level: 2,
      marks: {},
      mood: null,
    });
    expect(playedOf(makeKept({ archetype: 'irate', level: 5 }), SCENARIOS)).toMatchObject({
      archetype: 'irate',
      level: 5,
    });
  });

  it('is passed over where nobody knows who the customer was', () => {
    expect(playedOf(makeKept({ scenario: 'gone' }), SCENARIOS)).toBeNull();
    expect(playedOf(makeKept({ scenario: 'gone', archetype: 'vip', level: 3 }), SCENARIOS)).not.toBeNull();
    expect(playedOf(makeKept({ level: 9 }), SCENARIOS)).toBeNull();
  });

  it('belongs to whoever bears its name, and to everybody without one', () => {
    const kept = [
      makeKept({ id: 'a' }),
      makeKept({ id: 'b', trainee: 'Jamie' }),
      makeKept({ id: 'c', trainee: '' }),
    ];
    expect(historyOf(kept, '林晓', SCENARIOS).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(historyOf(kept, '', SCENARIOS).map(({ id }) => id)).toEqual(['c']);
  });

  it('leaves out what went on from a moment of another session', () => {
    const kept = [makeKept({ id: 'a' }), makeKept({ id: 'b', forked: true })];
    expect(historyOf(kept, '林晓', SCENARIOS).map(({ id }) => id)).toEqual(['a']);
  });

  it('stands in the order of time, whatever the offsets of the clocks', () => {
    const kept = [
      makeKept({ id: 'late', endedAt: '2026-03-10T03:00:00+00:00' }),
      makeKept({ id: 'early', endedAt: '2026-03-10T10:00:00+08:00' }),
    ];
    expect(historyOf(kept, '林晓', SCENARIOS).map(({ id }) => id)).toEqual(['early', 'late']);
  });
});
