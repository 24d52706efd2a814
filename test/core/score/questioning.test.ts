import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/core/scenario/v1/scenario.ts';
import { CHECKS } from '../../../src/core/score/checks/index.ts';
import type { Check, Reveal, Trace } from '../../../src/core/score/types.ts';
import { makeScenario } from '../../factories/scenario.ts';
import { agent, customer, desk, makeTrace, OPENING } from '../../factories/trace.ts';
import { verdict } from './expect.ts';

const check = (name: string): Check => {
  const found = CHECKS.find(({ meta }) => meta.id === `questioning.${name}`);
  if (!found) throw new Error(`No check ${name}`);
  return found;
};

const more = customer('And now?', { move: 'press' });
const answer = customer('My parents come on Friday', { move: 'answer', facts: ['deadline'] });
const hello = agent('Hello there', { acts: { greet: 'Hello' } });
const open = agent('What happened exactly?', {
  acts: { 'open-question': 'What happened exactly?' },
  asked: [['open', 'incident']],
});
const closed = agent('Do you need it by Friday?', {
  acts: { 'closed-question': 'Do you need it by Friday?' },
  asked: [['closed', 'deadline']],
});
const wholeList = agent('When? Where? Who? How many?', {
  asked: [['closed'], ['closed'], ['closed'], ['closed']],
});
const propose = agent('I can send another', { acts: { propose: 'I can send another' }, offered: ['reship'] });
const back = agent('So you need it before your parents come', {
  acts: { restate: 'So you need it' },
  known: ['deadline'],
});
const heard = agent('I see, got it', { acts: { restate: 'I see' }, known: ['deadline'] });
const tooSoon = agent('So you need it soon, right?', {
  acts: { restate: 'So you need it soon', 'confirm-understanding': 'right?' },
});
const which = agent('New or money?', {
  asked: [['choice', 'desired-outcome']],
  offered: ['reship', 'refund'],
});
const stuff = agent('We have it in stock', { acts: { inform: 'in stock' } });
const revealed = (turn: number, question: number | null): Reveal[] => [
  { fact: 'deadline', at: 0, turn, question },
];
const nothing = makeScenario({ facts: [] });
const { facts } = makeScenario();
const twoFacts = makeScenario({ facts: [...facts, ...facts] });
const advice: Scenario = (({ order: _, ...rest }) => rest)(makeScenario());

const cases: readonly (readonly [sentence: string, name: string, expected: string, trace: Trace])[] = [
  [
    'an open question in the first answer is met',
    'opens-with-invitation',
    'met met 1',
    makeTrace([OPENING, open]),
  ],
  [
    'in the second it is met as well',
    'opens-with-invitation',
    'met met 1',
    makeTrace([OPENING, hello, more, open]),
  ],
  [
    'in the third it is late',
    'opens-with-invitation',
    'met late 0.75',
    makeTrace([OPENING, stuff, more, stuff, more, open]),
  ],
  [
    'a mere greeting, look or apology before it does not make it late',
    'opens-with-invitation',
    'met met 1',
    makeTrace([
      OPENING,
      agent('Sorry, let me look', { acts: { apologise: 'Sorry', 'check-first': 'let me look' } }),
      more,
      stuff,
      more,
      open,
    ]),
  ],
  [
    'a question that pins down is near',
    'opens-with-invitation',
    'missed near 0.5',
    makeTrace([OPENING, closed]),
  ],
  ['no question is a miss', 'opens-with-invitation', 'missed missed 0', makeTrace([OPENING, hello])],
  [
    'where nothing is to be found out it does not apply',
    'opens-with-invitation',
    'not-applicable',
    makeTrace([OPENING, hello], { scenario: nothing }),
  ],

  [
    'a fact brought out by a question is met',
    'brings-out-facts',
    'met met 1',
    makeTrace([OPENING, closed, answer, hello], { reveals: revealed(2, 1) }),
  ],
  [
    'asked, and gone before the answer, is a miss',
    'brings-out-facts',
    'missed missed 0',
    makeTrace([OPENING, closed, answer], { reveals: revealed(2, 1) }),
  ],
  [
    'answered by a deed is met',
    'brings-out-facts',
    'met met 1',
    makeTrace([OPENING, closed, answer], { reveals: revealed(2, 1), desk: [desk('reship', 50_000)] }),
  ],
  [
    'told along with a yes to a proposal it was half brought out',
    'brings-out-facts',
    'missed part 0.5',
    makeTrace(
      [
        OPENING,
        agent('All right?', { acts: { 'seek-agreement': 'All right?' }, asked: [['closed']] }),
        answer,
        hello,
      ],
      { reveals: revealed(2, 1) },
    ),
  ],
  ['nobody asked is a miss', 'brings-out-facts', 'missed missed 0', makeTrace([OPENING, hello])],
  [
    'told unasked there was nothing to ask',
    'brings-out-facts',
    'not-applicable',
    makeTrace([OPENING, hello, answer], { reveals: revealed(2, null) }),
  ],
  [
    'a list of words brings out nothing',
    'brings-out-facts',
    'missed missed 0',
    makeTrace([OPENING, agent('when why', { empty: true }), answer], { reveals: revealed(2, 1) }),
  ],

  [
    'the only answer given back is met',
    'builds-on-answers',
    'met met 1',
    makeTrace([OPENING, closed, answer, agent('Before your parents come', { restated: ['deadline'] })], {
      reveals: revealed(2, 1),
    }),
  ],
  [
    'one of two answers given back is half of the habit',
    'builds-on-answers',
    'missed part 0.5',
    makeTrace([OPENING, closed, answer, agent('Before your parents come', { restated: ['deadline'] })], {
      reveals: revealed(2, 1),
      scenario: twoFacts,
    }),
  ],
  [
    'two answers taken up are met',
    'builds-on-answers',
    'met met 1',
    makeTrace(
      [OPENING, closed, answer, agent('Before your parents come', { restated: ['deadline', 'other'] })],
      { reveals: [...revealed(2, 1), { fact: 'other', at: 0, turn: 2, question: 1 }] },
    ),
  ],
  [
    'asking on counts a little',
    'builds-on-answers',
    'missed part 0.5882',
    makeTrace([OPENING, closed, answer, open], { reveals: revealed(2, 1) }),
  ],
  [
    'answers left lying are a miss',
    'builds-on-answers',
    'missed missed 0',
    makeTrace([OPENING, closed, answer, hello], { reveals: revealed(2, 1) }),
  ],

  [
    'given back before the proposal is met',
    'gives-back',
    'met met 1',
    makeTrace([OPENING, hello, answer, back, more, propose]),
  ],
  [
    'said to be understood, with nothing in it that the customer said, is bare',
    'gives-back',
    'missed bare 0.2857',
    makeTrace([OPENING, hello, answer, heard, more, propose]),
  ],
  [
    'giving back in one message and having it confirmed in the next is met',
    'gives-back',
    'met met 1',
    makeTrace([OPENING, hello, answer, heard, back, more, propose]),
  ],
  [
    'facts only named are near',
    'gives-back',
    'missed near 0.5714',
    makeTrace([OPENING, agent('For your parents', { restated: ['deadline'] }), more, propose]),
  ],
  [
    'given back after the proposal is late',
    'gives-back',
    'met late 0.6',
    makeTrace([OPENING, propose, answer, back]),
  ],
  [
    'before anything was told there is nothing to give back',
    'gives-back',
    'missed missed 0',
    makeTrace([OPENING, tooSoon]),
  ],
  [
    'given back after a deed on the desk is late',
    'gives-back',
    'met late 0.6',
    makeTrace([OPENING, hello, answer, stuff, more, back], { desk: [desk('reship', 30_000)] }),
  ],
  [
    'given back in the reply that tells of the deed is in time',
    'gives-back',
    'met met 1',
    makeTrace([OPENING, hello, answer, back], { desk: [desk('reship', 50_000)] }),
  ],
  [
    'given back after asking which way is wanted is in time',
    'gives-back',
    'met met 1',
    makeTrace([OPENING, which, answer, back, more, propose]),
  ],
  [
    'a promise without a remedy does not make it late',
    'gives-back',
    'met met 1',
    makeTrace([
      OPENING,
      agent("Let's work it out together", { acts: { propose: "Let's work it out" } }),
      answer,
      back,
    ]),
  ],
  [
    'in advice a recommendation before it makes it late',
    'gives-back',
    'met late 0.6',
    makeTrace([OPENING, agent('Take the Drizzle', { recommended: 'drizzle' }), answer, back], {
      scenario: advice,
    }),
  ],
  [
    'elsewhere naming what was bought is no recommendation',
    'gives-back',
    'met met 1',
    makeTrace([OPENING, agent('Your glass kettle', { recommended: 'glass-kettle' }), answer, back]),
  ],
  ['never given back is a miss', 'gives-back', 'missed missed 0', makeTrace([OPENING, propose])],

  [
    'open first and closed then is met',
    'open-then-closed',
    'met met 1',
    makeTrace([OPENING, open, more, closed]),
  ],
  [
    'the other way round is a little less',
    'open-then-closed',
    'met turned 0.85',
    makeTrace([OPENING, closed, more, open]),
  ],
  ['open ones only are half', 'open-then-closed', 'missed only-open 0.5', makeTrace([OPENING, open])],
  ['closed ones only are half', 'open-then-closed', 'missed only-closed 0.5', makeTrace([OPENING, closed])],
  ['none is a miss', 'open-then-closed', 'missed missed 0', makeTrace([OPENING, hello])],

  ['one question at a time is met', 'no-interrogation', 'met met 1', makeTrace([OPENING, closed])],
  [
    'one question where two facts are to be found is half a merit',
    'no-interrogation',
    'missed few 0.5',
    makeTrace([OPENING, closed], { scenario: twoFacts }),
  ],
  [
    'nor is it more for not asking twice',
    'no-repeat-asking',
    'missed few 0.5',
    makeTrace([OPENING, closed], { scenario: twoFacts }),
  ],
  [
    'a question that was not understood but has its mark counts as asking',
    'no-repeat-asking',
    'met met 1',
    makeTrace([OPENING, closed, answer, agent('And the lid?')], { scenario: twoFacts }),
  ],
  ['four at once are too many', 'no-interrogation', 'missed broken 0.4', makeTrace([OPENING, wholeList])],
  [
    'three answers of nothing but questions are too many',
    'no-interrogation',
    'missed broken 0.4',
    makeTrace([OPENING, closed, more, closed, more, open]),
  ],
  [
    'something given in between is no interrogation',
    'no-interrogation',
    'met met 1',
    makeTrace([OPENING, closed, more, back, more, closed, more, open]),
  ],
  [
    'nor does asking only once the remedy is done',
    'no-interrogation',
    'missed missed 0',
    makeTrace([OPENING, hello, closed], { desk: [desk('refund', 1)] }),
  ],
  [
    'nor is that a merit of not asking twice',
    'no-repeat-asking',
    'missed missed 0',
    makeTrace([OPENING, hello, closed], { desk: [desk('refund', 1)] }),
  ],
  ['never asking earns nothing', 'no-interrogation', 'missed missed 0', makeTrace([OPENING, hello])],

  ['asking what is new is met', 'no-repeat-asking', 'met met 1', makeTrace([OPENING, closed])],
  [
    'asking once again costs half',
    'no-repeat-asking',
    'missed broken 0.5',
    makeTrace([OPENING, closed, answer, closed, customer('I said Friday', { move: 'repeat' })]),
  ],
  [
    'asking for the order number on the desk costs half',
    'no-repeat-asking',
    'missed broken 0.5',
    makeTrace([OPENING, agent('What is your order number?', { asked: [['closed', 'order-identity']] })]),
  ],
  [
    'giving back to confirm is no asking again',
    'no-repeat-asking',
    'met met 1',
    makeTrace([
      OPENING,
      closed,
      answer,
      agent('By Friday, right?', { restated: ['deadline'], asked: [['closed', 'deadline']] }),
      customer('Yes, as I said', { move: 'repeat' }),
    ]),
  ],
  [
    'never asking earns nothing here either',
    'no-repeat-asking',
    'missed missed 0',
    makeTrace([OPENING, hello]),
  ],
];

describe('questioning', () => {
  it.each(cases)('%s (%s)', (_, name, expected, trace) => {
    expect(verdict(check(name), trace)).toBe(expected);
  });

  it('applies nowhere when there is nothing to find out', () => {
    const trace = makeTrace([OPENING, hello], { scenario: nothing });
    const own = CHECKS.filter(({ meta }) => meta.dimension === 'questioning');
    expect(own.map((each) => verdict(each, trace))).toEqual(own.map(() => 'not-applicable'));
  });
});
