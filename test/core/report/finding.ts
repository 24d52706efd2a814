import type { SessionSummary } from '../../../src/core/report/summary.ts';
import type { Finding, ScoreCard } from '../../../src/core/score/types.ts';

export const makeFinding = (overrides: Partial<Finding> = {}): Finding => ({
  check: 'empathy.personal',
  dimension: 'empathy',
  guide: ['AT-5'],
  outcome: 'met',
  points: 10,
  max: 10,
  evidence: [],
  messageId: 'check.empathy.personal.met',
  params: {},
  ...overrides,
});

export const makeCard = (
  findings: readonly Finding[],
  scores: Partial<ScoreCard['scores']> = {},
): ScoreCard => ({
  rubric: 'test',
  engine: '1',
  scores: { empathy: null, accuracy: null, questioning: null, resolution: null, ...scores },
  overall: null,
  passed: false,
  critical: [],
  findings,
  metrics: {
    firstResponse: 5,
    averageResponse: 5,
    handleTime: 60,
    threeMinuteRate: 1,
    turns: 4,
    messageRatio: 1,
    firstContactResolution: false,
  },
});

export const makeSummary = (overrides: Partial<SessionSummary> = {}): SessionSummary => ({
  id: 'aaaa',
  scenario: 'broken-kettle',
  seed: 1,
  lang: 'zh',
  trainee: '林晓',
  startedAt: '2026-03-10T09:00:00+08:00',
  rubric: 'test',
  engine: '1',
  scores: { empathy: 80, accuracy: 80, questioning: 80, resolution: 80 },
  overall: 80,
  passed: true,
  critical: [],
  outcome: 'resolved',
  csat: 4,
  firstResponse: 5,
  handleTime: 60,
  lost: [],
  ...overrides,
});
