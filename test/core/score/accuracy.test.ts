import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/score/checks/index.ts';
import type { Check, Trace } from '../../../src/core/score/types.ts';
import { makeScenario } from '../../factories/scenario.ts';
import { agent, customer, desk, makeTrace, OPENING } from '../../factories/trace.ts';
import { verdict, wordsOf } from './expect.ts';

const check = (name: string): Check => {
  const found = CHECKS.find(({ meta }) => meta.id === `accuracy.${name}`);
  if (!found) throw new Error(`No check ${name}`);
  return found;
};

const more = customer('And now?', { move: 'press' });
const thanks = customer('Great, thanks', { move: 'accept' });
const hello = agent('Hello there', { acts: { greet: 'Hello' } });
const postage = agent('The postage is on us', { points: ['postage'] });
const sevenDays = { kind: 'policy', subject: 'damage-window-days', value: 7 } as const;
const thirtyDays = {
  kind: 'policy',
  subject: 'damage-window-days',
  value: 30,
  verdict: 'false',
  truth: 7,
} as const;
const TICKET = {
  id: 'ticket',
  label: { zh: '开工单', en: 'A ticket' },
  meets: 'fully' as const,
  all: [{ done: ['write-ticket' as const] }],
};
const refunded = { kind: 'deed', subject: 'refund', value: true, tense: 'done', verdict: 'false' } as const;
const willRefund = { ...refunded, tense: 'later', verdict: 'unsupported' } as const;
const noted = { ...refunded, subject: 'write-ticket' } as const;
const state = agent('It is in Leeds', { claims: [{ kind: 'state', subject: 'place', value: 'Leeds' }] });
const advice = makeScenario({
  points: [
    {
      id: 'light',
      label: { zh: '轻', en: 'Light' },
      mention: { zh: ['轻'], en: ['light'] },
      required: true,
      answers: 'deadline',
    },
    { id: 'lid', label: { zh: '盖', en: 'Lid' }, mention: { zh: ['盖'], en: ['lid'] }, required: false },
  ],
  resolutions: [
    {
      id: 'bought',
      label: { zh: '买', en: 'Bought' },
      meets: 'fully',
      all: [{ recommended: 'glass-kettle' }],
    },
  ],
});
const { order: _, ...withoutOrder } = makeScenario({ steps: ['agree'] });

const cases: readonly (readonly [sentence: string, name: string, expected: string, trace: Trace])[] = [
  [
    'two true statements are met',
    'claims-true',
    'met met 1',
    makeTrace([OPENING, agent('Seven days, postage on us', { claims: [sevenDays], points: ['postage'] })]),
  ],
  [
    'one alone is a thin basis',
    'claims-true',
    'met met 0.7143',
    makeTrace([OPENING, agent('Seven days', { claims: [sevenDays] })]),
  ],
  [
    'the same statement again adds nothing',
    'claims-true',
    'met met 0.7143',
    makeTrace([
      OPENING,
      agent('Seven days', { claims: [sevenDays] }),
      more,
      agent('As said, seven', { claims: [sevenDays] }),
    ]),
  ],
  [
    'a false one undoes two',
    'claims-true',
    'missed wrong 0.2381',
    makeTrace([OPENING, agent('Thirty days', { claims: [thirtyDays] }), more, state]),
  ],
  [
    'put right it costs little',
    'claims-true',
    'met wrong 0.8',
    makeTrace([
      OPENING,
      agent('Thirty days', { claims: [thirtyDays] }),
      more,
      agent('I was wrong, seven, and postage on us', { claims: [sevenDays], points: ['postage'] }),
    ]),
  ],
  [
    'only what nobody can support earns nothing',
    'claims-true',
    'missed loose 0',
    makeTrace([
      OPENING,
      agent('It is bulletproof', {
        claims: [{ kind: 'property', subject: 'bulletproof', value: true, verdict: 'unsupported' }],
      }),
    ]),
  ],
  [
    'saying nothing that can be checked is a miss',
    'claims-true',
    'missed none 0',
    makeTrace([OPENING, hello]),
  ],

  ['the required point told is met', 'must-know', 'met met 1', makeTrace([OPENING, postage])],
  ['not told is a miss', 'must-know', 'missed missed 0', makeTrace([OPENING, hello])],
  [
    'in a list of words it is not told',
    'must-know',
    'missed missed 0',
    makeTrace([OPENING, agent('postage on us', { points: ['postage'], empty: true })]),
  ],
  [
    'nothing required, nothing to tell',
    'must-know',
    'not-applicable',
    makeTrace([OPENING, hello], { scenario: makeScenario({ points: [] }) }),
  ],

  [
    'said and done is met',
    'word-and-deed',
    'met met 1',
    makeTrace([OPENING, agent('I have refunded you', { claims: [refunded] }), thanks], {
      desk: [desk('refund', 15_000)],
    }),
  ],
  [
    'done within two minutes of saying so is met',
    'word-and-deed',
    'met met 1',
    makeTrace([OPENING, agent('I have refunded you', { claims: [refunded] }), thanks], {
      desk: [desk('refund', 130_000)],
    }),
  ],
  [
    'done before the next message is met',
    'word-and-deed',
    'met met 1',
    makeTrace(
      [OPENING, agent('I have refunded you', { claims: [refunded] }), more, agent('There', { at: 400_000 })],
      { desk: [desk('refund', 390_000)] },
    ),
  ],
  [
    'done long after is late',
    'word-and-deed',
    'missed late 0.5',
    makeTrace([OPENING, agent('I have refunded you', { claims: [refunded] }), thanks], {
      desk: [desk('refund', 300_000)],
    }),
  ],
  [
    'refused by the desk is never done',
    'word-and-deed',
    'missed empty 0',
    makeTrace([OPENING, agent('I have refunded you', { claims: [refunded] })], {
      desk: [desk('refund', 15_000, false)],
    }),
  ],
  [
    'announced and never done is open',
    'word-and-deed',
    'missed open 0.1',
    makeTrace([OPENING, agent('I will refund you', { claims: [willRefund] })]),
  ],
  [
    'an announcement that gave way to what was accepted is no broken word',
    'word-and-deed',
    'met met 1',
    makeTrace(
      [OPENING, agent('I can refund or resend', { claims: [willRefund], offered: ['reship'] }), thanks],
      { desk: [desk('reship')], accepted: { turn: 2, resolution: 'express-replacement' } },
    ),
  ],
  [
    'done without a word is a part',
    'word-and-deed',
    'met silent 0.75',
    makeTrace([OPENING, hello], { desk: [desk('reship')] }),
  ],
  [
    'a note that a way out asks for, written without a word, is a part',
    'word-and-deed',
    'met silent 0.75',
    makeTrace([OPENING, hello], {
      desk: [desk('write-ticket')],
      scenario: makeScenario({ resolutions: [TICKET] }),
    }),
  ],
  [
    'a resend called an exchange is the same deed',
    'word-and-deed',
    'met met 1',
    makeTrace([OPENING, agent('I have exchanged it', { claims: [{ ...refunded, subject: 'exchange' }] })], {
      desk: [desk('reship', 5_000)],
    }),
  ],
  ['neither word nor deed is a miss', 'word-and-deed', 'missed missed 0', makeTrace([OPENING, hello])],
  [
    'where no deed is called for it does not apply',
    'word-and-deed',
    'not-applicable',
    makeTrace([OPENING, hello], { scenario: advice }),
  ],

  [
    'looked up before stating it is met',
    'finds-out',
    'met met 1',
    makeTrace([OPENING, state], { desk: [desk('look-up-delivery', 5_000)] }),
  ],
  [
    'looked up elsewhere is most of it',
    'finds-out',
    'met part 0.73',
    makeTrace([OPENING, state], { desk: [desk('look-up-policy', 5_000)] }),
  ],
  [
    'looked up afterwards is a part',
    'finds-out',
    'met part 0.6',
    makeTrace([OPENING, state], { desk: [desk('look-up-delivery', 50_000)] }),
  ],
  [
    'saying that one will check is a part',
    'finds-out',
    'missed part 0.35',
    makeTrace([OPENING, agent('Let me check', { acts: { 'check-first': 'Let me check' } }), more, state]),
  ],
  ['guessing is a miss', 'finds-out', 'missed missed 0', makeTrace([OPENING, state])],
  [
    'looking up without ever answering is a miss',
    'finds-out',
    'missed missed 0',
    makeTrace([OPENING], { desk: [desk('look-up-delivery', 5_000)] }),
  ],

  [
    'the next question answered is most of it',
    'thinks-ahead',
    'met part 0.7143',
    makeTrace([OPENING, agent('Keep the box', { acts: { anticipate: 'Keep the box' } })]),
  ],
  [
    'an optional point counts as thinking ahead',
    'thinks-ahead',
    'met met 1',
    makeTrace([OPENING, agent('The lid fits', { points: ['lid'] })], { scenario: advice }),
  ],
  [
    'plain information is a part',
    'thinks-ahead',
    'missed part 0.3571',
    makeTrace([OPENING, agent('It is glass', { acts: { inform: 'It is glass' } })]),
  ],
  ['nothing is a miss', 'thinks-ahead', 'missed missed 0', makeTrace([OPENING, hello])],

  [
    'a feature that answers what was told is met',
    'benefits',
    'met met 1',
    makeTrace(
      [OPENING, agent('So light, your parents can lift it', { points: ['light'], known: ['deadline'] })],
      { scenario: advice },
    ),
  ],
  [
    'said before anything was told it is a miss',
    'benefits',
    'missed missed 0',
    makeTrace([OPENING, agent('So light', { points: ['light'] })], { scenario: advice }),
  ],
  [
    'a benefit in general is a part',
    'benefits',
    'missed part 0.5',
    makeTrace(
      [
        OPENING,
        agent('You can lift it easily', { acts: { benefit: 'You can lift it easily' }, known: ['deadline'] }),
      ],
      { scenario: advice },
    ),
  ],
  ['without such points it does not apply', 'benefits', 'not-applicable', makeTrace([OPENING, hello])],

  [
    'address changed after verifying is met',
    'identity-first',
    'met met 1',
    makeTrace([OPENING, hello], { desk: [desk('verify-identity', 10), desk('change-address', 20)] }),
  ],
  [
    'address changed unverified is a miss',
    'identity-first',
    'missed missed 0',
    makeTrace([OPENING, hello], { desk: [desk('change-address', 20)] }),
  ],
  [
    'the phone number told unverified is a miss',
    'identity-first',
    'missed missed 0',
    makeTrace([OPENING, agent('Is 07700 900821 yours?')]),
  ],
  [
    'a number the customer wrote may be given back',
    'identity-first',
    'not-applicable',
    makeTrace([customer('Ring 07700 900821'), agent('I will ring 07700 900821')]),
  ],
  ['nothing shown, nothing to verify', 'identity-first', 'not-applicable', makeTrace([OPENING, hello])],

  [
    'jargon is harm',
    'plain-words',
    'harm 1',
    makeTrace([OPENING, agent('Wait for the WMS callback', { acts: { jargon: 'WMS callback' } })]),
  ],
  ['plain words are nothing', 'plain-words', 'not-applicable', makeTrace([OPENING, hello])],
  [
    'a guarantee nobody can give is harm',
    'over-promise',
    'harm 1',
    makeTrace([OPENING, agent('It never breaks again', { acts: { 'over-promise': 'never breaks again' } })]),
  ],
  ['no guarantee is nothing', 'over-promise', 'not-applicable', makeTrace([OPENING, hello])],
  [
    'soon where a time is due is harm',
    'vague-promise',
    'harm 1',
    makeTrace([OPENING, agent('It comes soon', { acts: { 'vague-promise': 'soon' } })]),
  ],
  [
    'soon beside a time is none',
    'vague-promise',
    'not-applicable',
    makeTrace([
      OPENING,
      agent('Soon, by 18:00 today', { acts: { 'vague-promise': 'Soon', 'commit-time': 'by 18:00 today' } }),
    ]),
  ],
  [
    'soon in mere advice is none',
    'vague-promise',
    'not-applicable',
    makeTrace([OPENING, agent('New ones soon', { acts: { 'vague-promise': 'soon' } })], {
      scenario: withoutOrder,
    }),
  ],

  [
    'a window wider than the policy is critical',
    'beyond-policy',
    'harm 1 promise-beyond-policy',
    makeTrace([OPENING, agent('Thirty days', { claims: [thirtyDays] })]),
  ],
  [
    'put right at once it is none',
    'beyond-policy',
    'not-applicable',
    makeTrace([
      OPENING,
      agent('Thirty days', { claims: [thirtyDays] }),
      more,
      agent('No, seven', { claims: [sevenDays] }),
    ]),
  ],
  [
    'a narrower window is only wrong',
    'beyond-policy',
    'not-applicable',
    makeTrace([OPENING, agent('Three days', { claims: [{ ...thirtyDays, value: 3 }] })]),
  ],
  [
    'a coupon above the limit is critical',
    'beyond-policy',
    'harm 1 promise-beyond-policy',
    makeTrace([
      OPENING,
      agent('50 yuan for you', { claims: [{ ...refunded, subject: 'coupon', value: 50 }] }),
    ]),
  ],
  [
    'a coupon within it is none',
    'beyond-policy',
    'not-applicable',
    makeTrace([
      OPENING,
      agent('20 yuan for you', { claims: [{ ...refunded, subject: 'coupon', value: 20 }] }),
    ]),
  ],
  [
    'a refund reported and never made is critical',
    'empty-deed',
    'harm 1 deed-not-done',
    makeTrace([OPENING, agent('I have refunded you', { claims: [refunded] })]),
  ],
  [
    'a note not written is no lie',
    'empty-deed',
    'not-applicable',
    makeTrace([OPENING, agent('I have noted it', { claims: [noted] })]),
  ],
  [
    'a kept word is none',
    'empty-deed',
    'not-applicable',
    makeTrace([OPENING, agent('I have refunded you', { claims: [refunded] })], { desk: [desk('refund')] }),
  ],
  [
    'asking for a password is critical',
    'privacy-breach',
    'harm 1 privacy-breach',
    makeTrace([OPENING, agent('Tell me your password', { acts: { 'privacy-breach': 'your password' } })]),
  ],
  [
    'an unsure finding is not critical',
    'privacy-breach',
    'harm 0.5',
    makeTrace([
      OPENING,
      agent('Tell me the code', { acts: { 'privacy-breach': 'the code' }, confidence: 0.6 }),
    ]),
  ],
  ['no secret is nothing', 'privacy-breach', 'not-applicable', makeTrace([OPENING, hello])],
  [
    'leaving the platform is critical',
    'off-platform',
    'harm 1 off-platform',
    makeTrace([OPENING, agent('Pay me privately', { acts: { 'off-platform': 'Pay me privately' } })]),
  ],
  ['staying is nothing', 'off-platform', 'not-applicable', makeTrace([OPENING, hello])],
];

describe('accuracy', () => {
  it.each(cases)('%s (%s)', (_, name, expected, trace) => {
    expect(verdict(check(name), trace)).toBe(expected);
  });

  it('points at the false statement and at the personal data', () => {
    const wrong = makeTrace([OPENING, agent('Thirty days', { claims: [thirtyDays] })]);
    expect(wordsOf(check('claims-true'), wrong)).toEqual(['Thirty days']);
    expect(wordsOf(check('identity-first'), makeTrace([OPENING, agent('Is 07700 900821 yours?')]))).toEqual([
      '07700 900821',
    ]);
  });

  it('names what was not told', () => {
    expect(check('must-know').run(makeTrace([OPENING, hello]))).toMatchObject({
      params: { missing: 'We pay the postage' },
    });
  });
});
