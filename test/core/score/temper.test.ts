import { describe, expect, it } from 'vitest';
import { score } from '../../../src/core/score/score.ts';
import { isStuffed, onlyTalks } from '../../../src/core/score/substance.ts';
import type { Trace } from '../../../src/core/score/types.ts';
import { checks as checksEn } from '../../../src/locales/en/checks.ts';
import { checks as checksZh } from '../../../src/locales/zh-CN/checks.ts';
import { agent, customer, type Draft, desk, makeTrace, OPENING } from '../../factories/trace.ts';

const more = customer('And now?', { move: 'press' });
const answer = customer('My parents come on Friday', { move: 'answer', facts: ['deadline'] });
const warm = agent('That must be awful', { acts: { 'acknowledge-feeling': 'must be awful' } });
const fair = agent('Anyone would be upset', { acts: { validate: 'Anyone would be upset' } });
const stock = agent('We value your custom', { acts: { canned: 'We value your custom' } });
const again = agent('So sorry', { acts: { apologise: 'So sorry' }, repeated: true });
const ask = agent('When do you need it?', {
  acts: { 'closed-question': 'When do you need it?' },
  asked: [['closed', 'deadline']],
});
const tell = agent('Postage is on us', { acts: { inform: 'Postage is on us' }, points: ['postage'] });
const hello = agent('Hello', { acts: { greet: 'Hello' } });

const talk = (replies: readonly Draft[], overrides: Partial<Trace> = {}): Trace =>
  makeTrace([OPENING, ...replies.flatMap((reply) => [reply, more])], overrides);

/** The customer did not go away with nothing. */
const STAYED = { outcome: 'partial' } as const;

describe('courtesy in place of help', () => {
  it.each([
    ['warm words in most replies and nothing else', [warm, fair, ask], true],
    ['stock phrases again and again', [stock, stock, ask, stock, tell, ask, tell], true],
    ['the same courtesy again and again', [again, again, again, ask, tell], true],
    ['one warm reply among several', [warm, ask, tell], false],
    ['a single warm reply and nothing after it', [warm], false],
    ['plain replies', [hello, ask, tell], false],
  ] as const)('%s', (_, replies, expected) => {
    expect(isStuffed(talk(replies))).toBe(expected);
  });

  it('is none where the desk did something in between', () => {
    expect(isStuffed(talk([warm, fair], { desk: [desk('reship', 10_000), desk('coupon', 50_000)] }))).toBe(
      false,
    );
  });

  it('is none where the help stands in the next message of the same answer', () => {
    expect(isStuffed(makeTrace([OPENING, warm, ask, more, fair, tell]))).toBe(false);
  });

  it('brings half of what empathy would have been', () => {
    const { scores, findings } = score(talk([warm, fair], STAYED));
    const [plain] = score(talk([warm, ask, fair, tell], STAYED)).findings;
    expect(plain).toMatchObject({ check: 'empathy.acknowledge-first', outcome: 'met' });
    expect(findings[0]).toMatchObject({ outcome: 'missed', messageId: 'check.half.stuffed' });
    expect(findings[0]?.points).toBe(Math.round((plain?.points ?? 0) / 2));
    expect(scores.empathy).toBeLessThanOrEqual(50);
  });
});

describe('words with nothing behind them', () => {
  it.each([
    ['everything in one message', talk([ask]), true],
    ['told and told, nothing done', talk([tell, tell]), true],
    ['a question whose answer was awaited', makeTrace([OPENING, ask, answer, tell]), false],
    ['something looked up', talk([tell], { desk: [desk('look-up-policy')] }), false],
    ['something the desk refused', talk([tell], { desk: [desk('refund', 0, false)] }), true],
    ['silence', makeTrace([OPENING]), false],
  ] as const)('%s', (_, trace, expected) => {
    expect(onlyTalks(trace)).toBe(expected);
  });

  it('earn half outside empathy', () => {
    const find = (trace: Trace, id: string) => score(trace).findings.find(({ check }) => check === id);
    const [words, done] = [talk([tell], STAYED), talk([tell], { ...STAYED, desk: [desk('look-up-policy')] })];
    const [half, all] = [find(words, 'accuracy.must-know'), find(done, 'accuracy.must-know')];
    expect(half).toMatchObject({ messageId: 'check.half.only-talks', outcome: 'missed' });
    expect(half?.points).toBe(Math.round((all?.points ?? 0) / 2));
  });

  it('keep an essay in one message at 40 or below, however much it does', () => {
    const text =
      'Hello Ms Carter, that is awful, anyone would be upset, sorry. What happened? When is it needed? So you need it soon, right? I can send one or refund you by Friday, postage on us, all right? I will check in. Is it solved? Bye.';
    const essay = agent(text, {
      acts: {
        greet: 'Hello',
        'acknowledge-feeling': 'that is awful',
        validate: 'anyone would be upset',
        apologise: 'sorry',
        'open-question': 'What happened?',
        'closed-question': 'When is it needed?',
        restate: 'So you need it soon',
        'confirm-understanding': 'right?',
        'offer-choice': 'send one or refund you',
        'commit-time': 'by Friday',
        inform: 'postage on us',
        'seek-agreement': 'all right?',
        'follow-up': 'I will check in',
        'confirm-resolved': 'Is it solved?',
        close: 'Bye',
      },
      asked: [
        ['open', 'incident'],
        ['closed', 'deadline'],
      ],
      offered: ['reship', 'refund'],
      points: ['postage'],
    });
    const trace = makeTrace([OPENING, essay, answer], {
      reveals: [{ fact: 'deadline', at: 40_000, turn: 2, question: 1 }],
    });
    expect(score(trace).overall).toBeLessThanOrEqual(40);
  });
});

it('has words for every reason in both languages', () => {
  const ids = [
    'check.half.stuffed',
    'check.half.only-talks',
    'check.third.empty-handed',
    'check.third.off-case',
  ] as const;
  for (const id of ids) {
    expect([checksZh[id], checksEn[id]].every((text) => text.length > 10)).toBe(true);
  }
});
