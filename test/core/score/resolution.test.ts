import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/core/scenario/v1/scenario.ts';
import { CHECKS } from '../../../src/core/score/checks/index.ts';
import type { Check, Trace } from '../../../src/core/score/types.ts';
import { makeScenario } from '../../factories/scenario.ts';
import { makeShop } from '../../factories/shop.ts';
import { agent, customer, type Draft, desk, makeTrace, OPENING } from '../../factories/trace.ts';
import { verdict } from './expect.ts';

const check = (name: string): Check => {
  const found = CHECKS.find(({ meta }) => meta.id === `resolution.${name}`);
  if (!found) throw new Error(`No check ${name}`);
  return found;
};

const ALL_STEPS: Scenario['steps'] = [
  'recognise',
  'record',
  'respond',
  'find-cause',
  'agree',
  'deadline',
  'remedy',
  'follow-up',
  'confirm',
];
const full = makeScenario({ steps: ALL_STEPS });
const noSteps = makeScenario({ steps: [] });
const doubtful = makeScenario({
  objections: [
    {
      id: 'dear',
      label: { zh: '贵', en: 'Dear' },
      lines: { zh: ['贵'], en: ['It is dear'] },
      answeredBy: ['postage'],
    },
  ],
});
const trace = (drafts: readonly Draft[], overrides: Partial<Trace> = {}): Trace =>
  makeTrace(drafts, { scenario: full, ...overrides });

const more = customer('And now?', { move: 'press' });
const nudge = customer('Anybody there?', { move: 'nudge' });
const accept = customer('Great, thanks', { move: 'accept' });
const hello = agent('Hello there', { acts: { greet: 'Hello' } });
const back = agent('So the kettle came broken', { acts: { restate: 'So the kettle came broken' } });
const propose = agent('I can send another', { acts: { propose: 'I can send another' }, offered: ['reship'] });
const over = agent('Does it work now?', { acts: { 'confirm-resolved': 'Does it work now?' } });
const advice: Scenario = (({ order: _, ...rest }) => rest)(full);
const bye = agent('Thank you and goodbye', { acts: { thank: 'Thank you', close: 'goodbye' } });
const accepted = (turn: number, resolution = 'express-replacement') => ({ accepted: { turn, resolution } });

const cases: readonly (readonly [sentence: string, name: string, expected: string, trace: Trace])[] = [
  ['the matter named early is met', 'recognise', 'met met 1', trace([OPENING, back])],
  [
    'turning to it without naming it is near',
    'recognise',
    'missed near 0.4286',
    trace([OPENING, agent('Let me check', { acts: { 'check-first': 'Let me check' } })]),
  ],
  [
    'named in the third answer is late',
    'recognise',
    'met late 0.7',
    trace([OPENING, hello, more, hello, more, back]),
  ],
  ['never named is a miss', 'recognise', 'missed missed 0', trace([OPENING, hello])],
  [
    'where the step is not needed it does not apply',
    'recognise',
    'not-applicable',
    trace([OPENING, back], { scenario: noSteps }),
  ],

  ['a ticket is met', 'record', 'met met 1', trace([OPENING, hello], { desk: [desk('write-ticket')] })],
  [
    'a planned call carries half',
    'record',
    'missed near 0.5',
    trace([OPENING, hello], { desk: [desk('schedule-follow-up')] }),
  ],
  [
    'only saying so is little',
    'record',
    'missed said 0.3',
    trace([
      OPENING,
      agent('I have noted it', {
        claims: [{ kind: 'deed', subject: 'write-ticket', value: true, tense: 'done' }],
      }),
    ]),
  ],
  ['no note is a miss', 'record', 'missed missed 0', trace([OPENING, hello])],

  ['to the point within a minute is met', 'respond', 'met met 1', trace([OPENING, back])],
  [
    'after two minutes it is slow',
    'respond',
    'met slow 0.6',
    trace([OPENING, agent('So it broke', { acts: { restate: 'So it broke' }, at: 120_000 })]),
  ],
  ['a mere hello is beside the point', 'respond', 'missed beside 0.5', trace([OPENING, hello])],
  ['no answer is a miss', 'respond', 'missed missed 0', trace([OPENING])],

  [
    'a cause told after looking is met',
    'find-cause',
    'met met 1',
    trace(
      [
        OPENING,
        agent('It broke because of the thin box', { acts: { 'explain-cause': 'because of the thin box' } }),
      ],
      { desk: [desk('look-up-order')] },
    ),
  ],
  [
    'looked up and asked is most of it',
    'find-cause',
    'met part 0.9226',
    trace([OPENING, agent('How was it packed?', { asked: [['open', 'packaging']] })], {
      desk: [desk('look-up-order')],
    }),
  ],
  [
    'a cause out of nowhere is a guess',
    'find-cause',
    'met part 0.7738',
    trace([
      OPENING,
      agent('It broke because of the box', { acts: { 'explain-cause': 'because of the box' } }),
    ]),
  ],
  ['nothing done to find it is a miss', 'find-cause', 'missed missed 0', trace([OPENING, hello])],

  [
    'asking whether it is all right is met',
    'agree',
    'met met 1',
    trace([OPENING, agent('Is that all right?', { acts: { 'seek-agreement': 'Is that all right?' } })]),
  ],
  [
    'a go-ahead to a proposal is a part',
    'agree',
    'met part 0.8',
    trace([OPENING, propose, customer('Go ahead', { move: 'agree' })]),
  ],
  ['taking what was done is a part', 'agree', 'met part 0.6', trace([OPENING, propose, accept], accepted(2))],
  ['nobody asked, nobody agreed', 'agree', 'missed missed 0', trace([OPENING, propose])],

  [
    'a time that binds is met',
    'deadline',
    'met met 1',
    trace([OPENING, agent('By Friday noon', { acts: { 'commit-time': 'By Friday noon' } })]),
  ],
  [
    'a true date is met',
    'deadline',
    'met met 1',
    trace([
      OPENING,
      agent('It comes on Friday', { claims: [{ kind: 'date', subject: 'arrival', value: 3 }] }),
    ]),
  ],
  [
    'a false date is worth little',
    'deadline',
    'missed wrong 0.2',
    trace([
      OPENING,
      agent('It comes today', {
        claims: [{ kind: 'date', subject: 'arrival', value: 0, verdict: 'false' }],
        acts: { 'commit-time': 'today' },
      }),
    ]),
  ],
  ['no time is a miss', 'deadline', 'missed missed 0', trace([OPENING, hello])],

  [
    'what the customer accepted is the remedy',
    'remedy',
    'met met 1',
    trace([OPENING, propose, accept], { ...accepted(2), desk: [desk('reship')] }),
  ],
  [
    'a lesser way out is met in part',
    'remedy',
    'met partly 0.6',
    trace([OPENING, propose, accept], accepted(2, 'money-back')),
  ],
  [
    'done on the desk it counts before anybody accepts',
    'remedy',
    'met partly 0.6',
    trace([OPENING, propose], { shop: makeShop({ refunded: 129 }) }),
  ],
  ['offered and never done is little', 'remedy', 'missed offered 0.2', trace([OPENING, propose])],
  ['nothing is a miss', 'remedy', 'missed missed 0', trace([OPENING, hello])],
  [
    'without a word to the customer it is a miss',
    'remedy',
    'missed missed 0',
    trace([OPENING], { shop: makeShop({ refunded: 129 }) }),
  ],

  [
    'planned and said is met',
    'follow-up',
    'met met 1',
    trace([OPENING, agent('I will check in', { acts: { 'follow-up': 'I will check in' } })], {
      desk: [desk('schedule-follow-up')],
    }),
  ],
  [
    'planned without a word is nearly all',
    'follow-up',
    'met not-told 0.9',
    trace([OPENING, hello], { desk: [desk('schedule-follow-up')] }),
  ],
  [
    'only said is half',
    'follow-up',
    'missed said 0.5',
    trace([OPENING, agent('I will check in', { acts: { 'follow-up': 'I will check in' } })]),
  ],
  ['neither is a miss', 'follow-up', 'missed missed 0', trace([OPENING, hello])],

  [
    'asking whether it is over is met',
    'confirm',
    'met met 1',
    trace([OPENING, propose, more, over], { desk: [desk('reship', 30_000)] }),
  ],
  [
    'asking how satisfied they are is met',
    'confirm',
    'met met 1',
    trace(
      [OPENING, propose, accept, agent('Are you happy?', { asked: [['closed', 'satisfaction']] })],
      accepted(2),
    ),
  ],
  [
    'asked before anything was done or agreed it is worth nothing',
    'confirm',
    'missed missed 0',
    trace([OPENING, propose, more, over]),
  ],
  [
    'in advice it may be asked once something was recommended',
    'confirm',
    'met met 1',
    trace([OPENING, agent('Take the Drizzle', { recommended: 'drizzle' }), more, over], { scenario: advice }),
  ],
  [
    'but not in the same answer',
    'confirm',
    'missed missed 0',
    trace([OPENING, agent('Take the Drizzle', { recommended: 'drizzle' }), over], { scenario: advice }),
  ],
  [
    'a proposal put to the customer, who took it, is most of it',
    'confirm',
    'met part 0.7',
    trace(
      [OPENING, agent('Is that all right?', { acts: { 'seek-agreement': 'Is that all right?' } }), accept],
      accepted(2),
    ),
  ],
  [
    'answering the customer’s yes is a part',
    'confirm',
    'met part 0.75',
    trace([OPENING, propose, accept, bye], accepted(2)),
  ],
  ['no word of it is a miss', 'confirm', 'missed missed 0', trace([OPENING, hello])],

  [
    'two ways laid out are most of it',
    'choice',
    'met part 0.8235',
    trace([OPENING, agent('A new one or a refund', { acts: { 'offer-choice': 'A new one or a refund' } })]),
  ],
  [
    'two remedies named in one reply are met',
    'choice',
    'met met 1',
    trace([OPENING, agent('New or money', { offered: ['reship', 'refund'] })]),
  ],
  [
    'a say in the one way is half',
    'choice',
    'missed part 0.5294',
    trace([OPENING, agent('Is that all right?', { acts: { 'seek-agreement': 'Is that all right?' } })]),
  ],
  ['one way only is a miss', 'choice', 'missed missed 0', trace([OPENING, propose])],
  [
    'where there is one way it does not apply',
    'choice',
    'not-applicable',
    trace([OPENING, propose], { scenario: makeScenario({ resolutions: full.resolutions.slice(0, 1) }) }),
  ],

  [
    'a doubt answered is met',
    'answers-doubts',
    'met met 1',
    trace([OPENING, agent('Postage on us', { points: ['postage'] })], {
      scenario: doubtful,
      objections: [{ id: 'dear', turn: 0, answeredIn: 1 }],
    }),
  ],
  [
    'a doubt left open is a miss',
    'answers-doubts',
    'missed missed 0',
    trace([OPENING, hello], { scenario: doubtful, objections: [{ id: 'dear', turn: 0, answeredIn: null }] }),
  ],
  [
    'the same doubt raised twice counts once',
    'answers-doubts',
    'met met 1',
    trace([OPENING, hello], {
      scenario: doubtful,
      objections: [
        { id: 'dear', turn: 0, answeredIn: null },
        { id: 'dear', turn: 0, answeredIn: 1 },
      ],
    }),
  ],
  [
    'nothing recommended, nothing doubted, nothing won',
    'answers-doubts',
    'missed missed 0',
    trace([OPENING, hello], { scenario: doubtful }),
  ],
  ['nobody doubts in this case', 'answers-doubts', 'not-applicable', trace([OPENING, hello])],

  ['accepted is met', 'accepted', 'met met 1', trace([OPENING, propose, accept], accepted(2))],
  [
    'accepted as the lesser way is a part',
    'accepted',
    'met partly 0.6',
    trace([OPENING, propose, accept], accepted(2, 'money-back')),
  ],
  [
    'handed on with consent is a part',
    'accepted',
    'missed handed-on 0.4',
    trace([OPENING, propose], { outcome: 'escalated' }),
  ],
  ['not accepted is a miss', 'accepted', 'missed missed 0', trace([OPENING, propose])],

  [
    'few answers and no waiting are met',
    'efficient',
    'met met 1',
    trace([OPENING, propose, accept], accepted(2)),
  ],
  ['a nudge costs', 'efficient', 'met part 0.7', trace([OPENING, nudge, propose, accept], accepted(3))],
  [
    'many short messages that each do something cost nothing',
    'efficient',
    'met met 1',
    trace([OPENING, ...Array.from({ length: 12 }, () => [back, more]).flat(), propose, accept], accepted(26)),
  ],
  [
    'answers of mere courtesy cost, the first greeting does not',
    'efficient',
    'met part 0.6',
    trace([OPENING, hello, more, hello, more, hello, more, propose, accept, bye], accepted(8)),
  ],
  [
    'the same words again cost',
    'efficient',
    'met part 0.8',
    trace([OPENING, propose, more, agent('I can send another', { repeated: true }), accept], accepted(4)),
  ],
  [
    'asking again costs',
    'efficient',
    'met part 0.8',
    trace(
      [
        OPENING,
        agent('When do you need it?', { asked: [['closed', 'deadline']] }),
        customer('Friday, as I said', { move: 'repeat' }),
        propose,
        accept,
      ],
      accepted(4),
    ),
  ],
  [
    'a short word after a deed is no empty answer',
    'efficient',
    'met met 1',
    trace([OPENING, propose, more, hello, accept], { ...accepted(4), desk: [desk('reship', 50_000)] }),
  ],
  ['not accepted is never efficient', 'efficient', 'missed missed 0', trace([OPENING, propose])],

  ['a kind end is met', 'relation', 'met met 1', trace([OPENING, propose, accept, bye])],
  ['a single answer is no end', 'relation', 'missed part 0.5', trace([OPENING, bye])],
  ['an abrupt end is a miss', 'relation', 'missed missed 0', trace([OPENING, propose, accept, hello])],

  [
    'a bare no is harm',
    'way-out',
    'harm 1',
    trace([OPENING, agent('Those are the rules', { acts: { refuse: 'Those are the rules' } })]),
  ],
  [
    'a no to somebody else’s data is none, whoever asks for them and however',
    'way-out',
    'not-applicable',
    trace([
      OPENING,
      agent("We can't read out somebody else's address", {
        acts: { refuse: "We can't read out somebody else's address" },
      }),
    ]),
  ],
  [
    'passing it on is harm',
    'way-out',
    'harm 1',
    trace([OPENING, agent('Ask the maker', { acts: { deflect: 'Ask the maker' } })]),
  ],
  [
    'a no with a way out is none',
    'way-out',
    'not-applicable',
    trace([
      OPENING,
      agent('No refund, but I can send another', {
        acts: { refuse: 'No refund', propose: 'I can send another' },
      }),
    ]),
  ],
  [
    'a way out in the next answer heals it',
    'way-out',
    'not-applicable',
    trace([OPENING, agent('No refund', { acts: { refuse: 'No refund' } }), more, propose]),
  ],
];

describe('resolution', () => {
  it.each(cases)('%s (%s)', (_, name, expected, each) => {
    expect(verdict(check(name), each)).toBe(expected);
  });
});
