import { describe, expect, it } from 'vitest';
import type { FinishedContact } from '../../../src/core/report/shift/finished.ts';
import { shiftMetrics } from '../../../src/core/report/shift/metrics.ts';
import { repeatedTexts } from '../../../src/core/report/shift/repeated.ts';
import { shiftReport, sumUp } from '../../../src/core/report/shift/report.ts';
import { score } from '../../../src/core/score/score.ts';
import type { Trace } from '../../../src/core/score/types.ts';
import {
  recordsOf,
  runOutShift,
  sayIn,
  startShift,
  waitShift,
} from '../../../src/core/session/shift/index.ts';
import { makePlan } from '../../factories/shift.ts';
import { agent, customer, makeCustomer, makeTrace } from '../../factories/trace.ts';

const [record] = recordsOf(waitShift(startShift(makePlan()), 1000));

function contact(index: number, trace: Trace, times: Partial<FinishedContact>): FinishedContact {
  if (record === undefined) throw new Error('no record');
  return {
    index,
    trace,
    card: score(trace),
    record,
    priority: 'normal',
    arrivedAt: 0,
    openedAt: 0,
    endedAt: 0,
    transferred: false,
    ...times,
  };
}

/**
 * A came at 0 and was taken at once; messages at 10 and 110 s, answers at 40 and 120 s, settled at 200 s.
 * B came at 60 s, waited until 100 s; message at 70 s (own 10), answer at 270 s (own 210), handed on at 300 s.
 * C came at 90 s, was never taken, wrote at 100 and 200 s (own 10, 110), left at 240 s.
 */
const CONTACTS = [
  contact(
    0,
    makeTrace(
      [
        customer('Hi', { at: 10_000 }),
        agent('Hello', { at: 40_000 }),
        customer('It broke', { at: 110_000, move: 'answer' }),
        agent('I see', { at: 120_000 }),
      ],
      { ending: 'settled', outcome: 'resolved', csat: 5, endedAt: 200_000 },
    ),
    { endedAt: 200_000 },
  ),
  contact(
    1,
    makeTrace([customer('Hi', { at: 10_000 }), agent('Hello', { at: 210_000 })], {
      ending: 'closed-by-agent',
      outcome: 'escalated',
      csat: 2,
      endedAt: 240_000,
    }),
    { arrivedAt: 60_000, openedAt: 100_000, endedAt: 300_000, transferred: true },
  ),
  contact(
    2,
    makeTrace([customer('Hi', { at: 10_000 }), customer('Hello?', { at: 110_000, move: 'nudge' })], {
      ending: 'left',
      outcome: 'abandoned',
      csat: 1,
      endedAt: 150_000,
    }),
    { arrivedAt: 90_000, openedAt: null, endedAt: 240_000 },
  ),
];

describe('the figures of a shift', () => {
  it('are those worked out by hand', () => {
    expect(shiftMetrics(CONTACTS, [{ from: 10_000, to: 25_000 }])).toEqual({
      customers: 3,
      duration: 300,
      // A 30 s, B 200 s; C never got one.
      firstResponse: 115,
      // 30, 10 and 200 s.
      averageResponse: 80,
      // Two of five messages within 3 minutes.
      threeMinuteRate: 0.4,
      // A 200 s, B 200 s.
      handleTime: 200,
      // 0, 40 and 150 s.
      queueTime: 63.3,
      // Three replies to five messages.
      messageRatio: 0.6,
      peakConcurrency: 2,
      // Two talks of 200 s within 300 s.
      averageConcurrency: 1.33,
      csat: 2.67,
      outcomes: { resolved: 1, partial: 0, escalated: 1, abandoned: 1 },
      lost: 1,
      lostInQueue: 1,
      transfers: 1,
      breaks: { count: 1, seconds: 15 },
    });
  });

  it('are null where there is nothing to count', () => {
    expect(shiftMetrics([], [])).toMatchObject({
      customers: 0,
      duration: 0,
      firstResponse: null,
      threeMinuteRate: null,
      messageRatio: null,
      peakConcurrency: 0,
      averageConcurrency: null,
      csat: null,
    });
  });

  it('come with the mean of each dimension over the customers where it applied', () => {
    const cards = CONTACTS.map(({ card }) => card.scores.empathy).filter((each) => each !== null);
    const { scores, passed } = sumUp(CONTACTS, []);
    expect(scores.empathy).toBeCloseTo(cards.reduce((sum, each) => sum + each, 0) / cards.length, 1);
    expect(passed).toBe(CONTACTS.filter(({ card }) => card.passed).length);
  });

  it('count the wait in the queue in the first response', () => {
    const queued = waitShift(startShift(makePlan({ limit: 1 })), 60_000);
    const first = runOutShift(sayIn(queued, 0, 60_000, '您好'));
    const report = shiftReport(first);
    expect(report.contacts[0]?.card.metrics.firstResponse).toBe(report.metrics.firstResponse);
    expect(report.metrics.lostInQueue + report.metrics.lost).toBeGreaterThan(0);
  });
});

describe('texts that go out again and again', () => {
  const saying = (index: number, texts: readonly string[], title = 'Ms Carter') => {
    const person = makeCustomer();
    const trace = makeTrace(
      texts.map((text) => agent(text)),
      { customer: { ...person, identity: { ...person.identity, title } } },
    );
    return contact(index, trace, {});
  };

  it('are listed with how often they went and to how many customers', () => {
    const contacts = [
      saying(0, ['One moment please.', 'One moment please.', 'Your mug is on its way.']),
      saying(1, ['one moment  please.']),
      saying(2, ['I see.']),
    ];
    expect(repeatedTexts(contacts)).toEqual({
      replies: 3,
      share: 0.6,
      texts: [{ text: 'One moment please.', times: 3, customers: 2 }],
    });
  });

  it('are the same with another name in them', () => {
    const contacts = [
      saying(0, ['亲爱的王女士，感谢您的耐心等待'], '王女士'),
      saying(1, ['亲爱的李先生，感谢您的耐心等待'], '李先生'),
      saying(2, ['亲爱的周女士，感谢您的耐心等待'], '周女士'),
    ];
    expect(repeatedTexts(contacts).texts).toEqual([
      { text: '亲爱的王女士，感谢您的耐心等待', times: 3, customers: 3 },
    ]);
  });

  it('that went out twice are no habit', () => {
    expect(repeatedTexts([saying(0, ['Hello']), saying(1, ['Hello'])]).texts).toEqual([]);
    expect(repeatedTexts([])).toEqual({ replies: 0, share: null, texts: [] });
  });
});
