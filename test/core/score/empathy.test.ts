import { describe, expect, it } from 'vitest';
import type { MoodPoint } from '../../../src/core/customer/types.ts';
import { CHECKS } from '../../../src/core/score/checks/index.ts';
import type { Check, Trace } from '../../../src/core/score/types.ts';
import {
  agent,
  calmCustomer,
  customer,
  makeCustomer,
  makeTrace,
  OPENING,
  START,
} from '../../factories/trace.ts';
import { verdict, wordsOf } from './expect.ts';

const check = (name: string): Check => {
  const found = CHECKS.find(({ meta }) => meta.id === `empathy.${name}`);
  if (!found) throw new Error(`No check ${name}`);
  return found;
};

const hello = agent('Hello there', { acts: { greet: 'Hello' } });
const heard = agent('Opening it to find glass is awful', { acts: { 'acknowledge-feeling': 'is awful' } });
const sorry = agent('I am sorry we packed it badly', { acts: { apologise: 'I am sorry' } });
const shard = agent('We keep that mug in stock', { acts: { inform: 'in stock' } });
const denial = agent("I won't say I'm sorry");
const rides = customer('I ride to the office every day', { move: 'answer' });
const more = customer('So what now?', { move: 'press' });
const end = (valence: number, trust: number): MoodPoint => ({
  ...START,
  at: 90_000,
  cause: 'mood.deed-done',
  valence,
  trust,
});
const start: MoodPoint = { ...START, at: 0, cause: 'mood.start' };

const cases: readonly (readonly [sentence: string, name: string, expected: string, trace: Trace])[] = [
  [
    'a feeling named in the first reply is met',
    'acknowledge-first',
    'met met 0.9025',
    makeTrace([OPENING, heard]),
  ],
  [
    'a greeting sent on its own before it does not make it late',
    'acknowledge-first',
    'met met 0.9025',
    makeTrace([OPENING, hello, heard]),
  ],
  [
    'named in the second answer it is late',
    'acknowledge-first',
    'met late 0.7696',
    makeTrace([OPENING, shard, more, heard]),
  ],
  [
    'a first message that only greets or says it will look could not hold it yet',
    'acknowledge-first',
    'met met 0.9025',
    makeTrace([
      OPENING,
      agent('Hello, let me look', { acts: { greet: 'Hello', 'check-first': 'let me look' } }),
      more,
      heard,
    ]),
  ],
  [
    'a greeting that goes on to offer something could have held it',
    'acknowledge-first',
    'met late 0.7696',
    makeTrace([
      OPENING,
      agent('Hello, I can send one', { acts: { greet: 'Hello' }, offered: ['reship'] }),
      more,
      heard,
    ]),
  ],
  [
    'what comes after the denial stands',
    'acknowledge-first',
    'met met 0.85',
    makeTrace([
      OPENING,
      agent('我不会说“别着急”，一打开全碎了您肯定很难受', {
        acts: { 'acknowledge-feeling': '您肯定很难受' },
      }),
    ]),
  ],
  [
    'named in the third it is later still',
    'acknowledge-first',
    'missed late 0.51',
    makeTrace([OPENING, shard, more, hello, more, heard]),
  ],
  ['an apology alone is near', 'acknowledge-first', 'missed near 0.5', makeTrace([OPENING, sorry])],
  [
    'an apology first and the feeling second is better than either',
    'acknowledge-first',
    'met late 0.84',
    makeTrace([OPENING, sorry, more, heard]),
  ],
  [
    'a list of words earns nothing',
    'acknowledge-first',
    'missed missed 0',
    makeTrace([OPENING, agent('awful', { acts: { 'acknowledge-feeling': 'awful' }, empty: true })]),
  ],
  ['silence earns nothing', 'acknowledge-first', 'missed missed 0', makeTrace([OPENING])],
  [
    'a calm customer needs no acknowledging',
    'acknowledge-first',
    'not-applicable',
    makeTrace([OPENING, hello], { customer: calmCustomer() }),
  ],

  [
    'a strong feeling called fair is met',
    'validate',
    'met met 1',
    makeTrace([
      OPENING,
      agent('Anybody would be annoyed', { acts: { validate: 'Anybody would be annoyed' } }),
    ]),
  ],
  ['acknowledged only it is near', 'validate', 'met near 0.82', makeTrace([OPENING, heard])],
  ['neither is a miss', 'validate', 'missed missed 0', makeTrace([OPENING, hello])],
  [
    'a mild feeling needs no validation',
    'validate',
    'not-applicable',
    makeTrace([OPENING, hello], { customer: makeCustomer({ baseline: { ...START, arousal: 0.2 } }) }),
  ],

  [
    'a calm customer whose need was given back is heard in part',
    'hears-need',
    'met part 0.6471',
    makeTrace([OPENING, rides, agent('So you ride to work', { acts: { restate: 'So you ride' } })], {
      customer: calmCustomer(),
    }),
  ],
  [
    'giving back what nobody said is no sign of having heard',
    'hears-need',
    'missed missed 0',
    makeTrace([OPENING, rides, agent('So you swim a lot', { acts: { restate: 'So you swim' } })], {
      customer: calmCustomer(),
    }),
  ],
  [
    'given back and turned into a benefit is most of it',
    'hears-need',
    'met part 0.8588',
    makeTrace(
      [
        OPENING,
        rides,
        agent('You ride, so it keeps dry', { acts: { restate: 'You ride', benefit: 'it keeps dry' } }),
      ],
      {
        customer: calmCustomer(),
      },
    ),
  ],
  [
    'never taken up is a miss',
    'hears-need',
    'missed missed 0',
    makeTrace([OPENING, hello], { customer: calmCustomer() }),
  ],
  [
    'an upset customer wants the feeling heard first',
    'hears-need',
    'not-applicable',
    makeTrace([OPENING, heard]),
  ],
  ['an apology early is met', 'apologise-specific', 'met met 1', makeTrace([OPENING, sorry])],
  [
    'an apology in the third answer is late',
    'apologise-specific',
    'met late 0.7',
    makeTrace([OPENING, hello, more, hello, more, sorry]),
  ],
  [
    'four apologies wear out',
    'apologise-specific',
    'met repeated 0.8',
    makeTrace([OPENING, sorry, more, sorry, more, sorry, more, sorry]),
  ],
  [
    'taking it on is near an apology',
    'apologise-specific',
    'missed near 0.4',
    makeTrace([OPENING, agent('I will see this through', { acts: { own: 'see this through' } })]),
  ],
  ['no apology is a miss', 'apologise-specific', 'missed missed 0', makeTrace([OPENING, hello])],
  [
    'nothing went wrong, nothing to be sorry for',
    'apologise-specific',
    'not-applicable',
    makeTrace([OPENING, hello], { customer: calmCustomer() }),
  ],

  [
    'three ways of being friendly are met',
    'respectful-tone',
    'met met 1',
    makeTrace([OPENING, agent('Hello Ms Carter, may I ask when it came?', { acts: { greet: 'Hello' } })]),
  ],
  [
    'one way is a third of it, however casual',
    'respectful-tone',
    'missed part 0.3333',
    makeTrace([OPENING, agent('ok sent, good luck with the bday!')]),
  ],
  [
    'two friendly words in a long curt talk are two thirds of it',
    'respectful-tone',
    'met part 0.6667',
    makeTrace([
      OPENING,
      agent('ok. when'),
      more,
      agent('sent'),
      more,
      agent('please keep the box'),
      more,
      agent('have a nice day', { acts: { close: 'have a nice day' } }),
    ]),
  ],
  ['a courtesy that is refused is none', 'respectful-tone', 'missed missed 0', makeTrace([OPENING, denial])],
  [
    'curt lines are a miss',
    'respectful-tone',
    'missed missed 0',
    makeTrace([OPENING, agent('Send a picture')]),
  ],
  [
    'an insult undoes the greeting',
    'respectful-tone',
    'missed spoilt 0',
    makeTrace([OPENING, agent('Hello, are you deaf', { acts: { greet: 'Hello', rude: 'are you deaf' } })]),
  ],
  ['no reply is no respect', 'respectful-tone', 'missed missed 0', makeTrace([OPENING])],

  [
    'a name alone is personal in part',
    'personal',
    'met part 0.7738',
    makeTrace([OPENING, agent('Thank you, Ms Carter')]),
  ],
  [
    'a name and a told fact are personal',
    'personal',
    'met met 1',
    makeTrace([OPENING, agent('Ms Carter, before your parents come', { restated: ['deadline'] })]),
  ],
  [
    'a name inside another word is none',
    'personal',
    'missed missed 0',
    makeTrace([OPENING, agent('Looking forward to it')], {
      customer: makeCustomer({
        identity: {
          ...makeCustomer().identity,
          name: 'Jo Ward',
          surname: 'Ward',
          givenName: 'Ward',
          title: 'Ward',
        },
      }),
    }),
  ],
  ['neither is a miss', 'personal', 'missed missed 0', makeTrace([OPENING, agent('Thank you')])],

  [
    'three ways of caring are nearly all of it',
    'care',
    'met part 0.9666',
    makeTrace([
      OPENING,
      agent('Thank you. Rest assured, I will check in.', {
        acts: { thank: 'Thank you', reassure: 'Rest assured', 'follow-up': 'I will check in' },
      }),
    ]),
  ],
  [
    'one way is a part',
    'care',
    'met part 0.6239',
    makeTrace([OPENING, agent('Thank you.', { acts: { thank: 'Thank you' } })]),
  ],
  [
    'the same way again brings nothing',
    'care',
    'met part 0.6239',
    makeTrace([
      OPENING,
      agent('Thank you.', { acts: { thank: 'Thank you' } }),
      more,
      agent('Thanks.', { acts: { thank: 'Thanks' } }),
    ]),
  ],
  ['none is a miss', 'care', 'missed missed 0', makeTrace([OPENING, agent('Yes.')])],

  [
    'from angry to content is most of it',
    'mood-turn',
    'met part 0.87',
    makeTrace([OPENING, heard], { mood: [start, end(0.3, 0.8)], ending: 'settled' }),
  ],
  [
    'a quarter of the way up is a part',
    'mood-turn',
    'missed part 0.2792',
    makeTrace([OPENING, heard], { mood: [start, end(-0.25, 0.6)], ending: 'settled' }),
  ],
  [
    'worse than before is a miss',
    'mood-turn',
    'missed missed 0',
    makeTrace([OPENING, heard], { mood: [start, end(-0.8, 0.3)], ending: 'settled' }),
  ],
  [
    'of a risen mood little is left in a customer who went all the same',
    'mood-turn',
    'missed left 0.2025',
    makeTrace([OPENING, heard], { mood: [start, end(0, 0.8)] }),
  ],

  [
    'blame is harm',
    'blame',
    'harm 1',
    makeTrace([OPENING, agent('You should have read it', { acts: { blame: 'You should have read it' } })]),
  ],
  ['no blame is nothing', 'blame', 'not-applicable', makeTrace([OPENING, hello])],
  [
    'nobody is accused on a weak finding',
    'blame',
    'not-applicable',
    makeTrace([OPENING, agent('You should read it', { acts: { blame: 'You should' }, confidence: 0.4 })]),
  ],
  [
    'belittling twice is harm twice',
    'dismiss',
    'harm 2',
    makeTrace([
      OPENING,
      agent('No big deal', { acts: { dismiss: 'No big deal' } }),
      more,
      agent('Not a big deal', { acts: { dismiss: 'Not a big deal' } }),
    ]),
  ],
  ['no belittling is nothing', 'dismiss', 'not-applicable', makeTrace([OPENING])],
  [
    'a sure insult is critical',
    'rude',
    'harm 1 insult',
    makeTrace([OPENING, agent('Are you stupid', { acts: { rude: 'Are you stupid' }, confidence: 0.95 })]),
  ],
  [
    'impatience is harm, not critical',
    'rude',
    'harm 1',
    makeTrace([OPENING, agent('can you hurry up', { acts: { rude: 'can you hurry up' }, confidence: 0.95 })]),
  ],
  [
    'a rough word is harm, not critical',
    'rude',
    'harm 1',
    makeTrace([
      OPENING,
      agent('As I said already', { acts: { rude: 'As I said already' }, confidence: 0.7 }),
    ]),
  ],
  [
    'words that were also found warm accuse nobody',
    'dismiss',
    'not-applicable',
    makeTrace([
      OPENING,
      agent('You must be at a loss', {
        acts: { 'acknowledge-feeling': 'must be at a loss', dismiss: 'at a loss' },
      }),
    ]),
  ],
  [
    'beside warm words in a sentence an insult is not sure enough to be critical',
    'rude',
    'harm 1',
    makeTrace([
      OPENING,
      agent('Nobody wants that, so get lost', { acts: { validate: 'Nobody wants that', rude: 'get lost' } }),
    ]),
  ],
  ['politeness is no harm', 'rude', 'not-applicable', makeTrace([OPENING, hello])],
  [
    'a stock phrase on its own is harm',
    'canned',
    'harm 1',
    makeTrace([
      OPENING,
      agent('Your satisfaction is our priority', { acts: { canned: 'Your satisfaction is our priority' } }),
    ]),
  ],
  [
    'one inside a reply about the case is forgiven',
    'canned',
    'not-applicable',
    makeTrace([
      OPENING,
      agent('Thank you for your patience, the parcel is in Leeds', {
        acts: { canned: 'Thank you for your patience', inform: 'the parcel is in Leeds' },
      }),
    ]),
  ],
  [
    'buying under threat is harm',
    'pressure',
    'harm 1',
    makeTrace([OPENING, agent('Order now or miss out', { acts: { pressure: 'Order now or miss out' } })]),
  ],
  ['no pressure is nothing', 'pressure', 'not-applicable', makeTrace([OPENING, hello])],
];

describe('empathy', () => {
  it.each(cases)('%s (%s)', (_, name, expected, trace) => {
    expect(verdict(check(name), trace)).toBe(expected);
  });

  it('points at the words that showed it', () => {
    expect(wordsOf(check('acknowledge-first'), makeTrace([OPENING, heard]))).toEqual(['is awful']);
    expect(wordsOf(check('personal'), makeTrace([OPENING, agent('Thank you, Ms Carter')]))).toEqual([
      'Ms Carter',
    ]);
  });

  it('names the reply that could have had it', () => {
    const outcome = check('acknowledge-first').run(makeTrace([OPENING, hello]));
    expect(outcome).toMatchObject({ outcome: 'missed', evidence: [{ kind: 'absence', turn: 1 }] });
  });
});
