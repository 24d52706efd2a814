import { describe, expect, it } from 'vitest';
import { BADGE_RULES, BADGES, type BadgeId } from '../../../../src/core/report/game/badge-rules.ts';
import { badgeStates } from '../../../../src/core/report/game/badges.ts';
import { momentOf } from '../../../../src/core/report/game/moment.ts';
import { HARM, type Played } from '../../../../src/core/report/game/played.ts';
import { ARCHETYPES } from '../../../../src/core/shared/personas.ts';
import { makePlayed, makeScores } from '../../../factories/played.ts';

const stateOf = (id: BadgeId, history: readonly Played[]) =>
  badgeStates(history).find((state) => state.id === id);

const steps = (share: number) =>
  Object.fromEntries(
    ['recognise', 'record', 'respond', 'find-cause', 'agree', 'deadline', 'follow-up', 'confirm'].map(
      (step) => [`resolution.${step}`, share],
    ),
  );

/** For each badge a session that counts and one that nearly does. */
const CASES: readonly (readonly [BadgeId, Partial<Played>, Partial<Played>])[] = [
  [
    'AT-1',
    { marks: { 'accuracy.thinks-ahead': 1 } },
    { marks: { 'accuracy.thinks-ahead': 1 }, threeMinuteRate: 0.8 },
  ],
  [
    'AT-2',
    { marks: { 'accuracy.benefits': 0.9, 'accuracy.claims-true': 1 } },
    { marks: { 'accuracy.benefits': 0.9, 'accuracy.claims-true': 0.5 } },
  ],
  [
    'AT-3',
    { marks: { 'empathy.acknowledge-first': 1 } },
    { marks: { 'empathy.acknowledge-first': 1 }, mood: { first: -0.5, last: -0.1 } },
  ],
  [
    'AT-4',
    { marks: { 'resolution.choice': 1 } },
    { marks: { 'resolution.choice': 1, 'resolution.way-out': HARM } },
  ],
  [
    'AT-5',
    { marks: { 'empathy.personal': 0.77 } },
    { marks: { 'empathy.personal': 1, 'empathy.canned': HARM } },
  ],
  [
    '3.1',
    { marks: { 'questioning.brings-out-facts': 0.8 } },
    { marks: { 'questioning.brings-out-facts': 0.6 } },
  ],
  [
    '3.2',
    {
      marks: {
        'questioning.gives-back': 1,
        'questioning.open-then-closed': 1,
        'questioning.no-interrogation': 1,
        'questioning.no-repeat-asking': 1,
      },
    },
    {
      marks: {
        'questioning.gives-back': 1,
        'questioning.open-then-closed': 1,
        'questioning.no-interrogation': 1,
        'questioning.no-repeat-asking': 0,
      },
    },
  ],
  ['4.1', { marks: { 'resolution.answers-doubts': 1 } }, { marks: { 'resolution.answers-doubts': 0.46 } }],
  ['4.2', { marks: steps(0.8) }, { marks: { ...steps(1), 'resolution.follow-up': 0 } }],
  ['4.3', { csat: 5 }, { csat: 5, mood: { first: 0.1, last: 0.9 } }],
  ['5.3', { marks: { 'accuracy.identity-first': 1 } }, { marks: { 'accuracy.identity-first': 0 } }],
  ['won-back', { archetype: 'irate' }, { archetype: 'irate', csat: 3 }],
];

describe('a badge', () => {
  it('is one of sixteen', () => {
    expect(BADGES).toHaveLength(16);
  });

  it.each(CASES)('%s counts what shows it and not what nearly does', (id, shows, nearly) => {
    const { need } = BADGE_RULES[id];
    const enough = Array.from({ length: need }, () => makePlayed(shows));
    expect(stateOf(id, enough)).toMatchObject({ have: need, earnedBy: enough.at(-1)?.id });
    expect(stateOf(id, enough.slice(1))).toMatchObject({ have: need - 1, earnedBy: null });
    expect(
      stateOf(
        id,
        Array.from({ length: need }, () => makePlayed(nearly)),
      ),
    ).toMatchObject({ have: 0 });
  });

  it.each(CASES)('%s wants a passed session', (id, shows) => {
    expect(stateOf(id, [makePlayed({ ...shows, passed: false })])).toMatchObject({ have: 0 });
  });

  it('for clean work wants five in a row', () => {
    const clean = () => makePlayed({ marks: { 'accuracy.claims-true': 1 } });
    const harmful = makePlayed({ marks: { 'accuracy.claims-true': 1, 'empathy.blame': HARM } });
    const row = [clean(), clean(), clean(), clean()];
    expect(stateOf('2.2', [...row, harmful, clean()])).toMatchObject({ have: 1, earnedBy: null });
    expect(stateOf('2.2', [...row, clean()])).toMatchObject({ have: 5 });
  });

  it('once earned stays, whatever breaks the row later', () => {
    const row = Array.from({ length: 5 }, () => makePlayed({ marks: { 'accuracy.claims-true': 1 } }));
    expect(stateOf('2.2', [...row, makePlayed({ passed: false })])?.earnedBy).toBe(row[4]?.id);
  });

  it('for exact times wants ten sessions in a row without a vague promise, and passes failed ones over', () => {
    const exact = () => makePlayed({ marks: { 'resolution.deadline': 1 } });
    const vague = makePlayed({ marks: { 'resolution.deadline': 1, 'accuracy.vague-promise': HARM } });
    const nine = Array.from({ length: 9 }, exact);
    expect(stateOf('exact-times', nine)).toMatchObject({ have: 9, earnedBy: null });
    expect(stateOf('exact-times', [...nine, makePlayed({ passed: false }), exact()])?.have).toBe(10);
    expect(stateOf('exact-times', [...nine, vague, exact()])).toMatchObject({ have: 1 });
  });

  it('for exact times knows nothing of sessions without marks', () => {
    expect(stateOf('exact-times', [makePlayed()])?.have).toBe(0);
  });

  it('for many kinds counts each kind once, with its first session', () => {
    const sessions = ARCHETYPES.slice(0, 8).flatMap((archetype) => [
      makePlayed({ archetype, passed: false }),
      makePlayed({ archetype }),
      makePlayed({ archetype }),
    ]);
    const state = stateOf('many-kinds', sessions);
    expect(state?.have).toBe(8);
    expect(state?.sessions[0]).toBe(sessions[1]?.id);
    expect(stateOf('many-kinds', sessions.slice(0, 21))?.have).toBe(7);
  });

  it('for a second try wants fifteen points more with the same customer, once a customer', () => {
    const first = (seed: number) => makePlayed({ seed, overall: 50 });
    const again = (seed: number, overall: number) => makePlayed({ seed, overall });
    const history = [
      first(1),
      again(1, 64),
      again(1, 65),
      again(1, 90),
      first(2),
      again(2, 80),
      first(3),
      again(3, 70),
    ];
    expect(stateOf('second-try', history)).toMatchObject({ have: 3, earnedBy: history[7]?.id });
    expect(stateOf('second-try', history.slice(0, 4))?.have).toBe(1);
  });

  it('counts a customer met before only once', () => {
    const session = makePlayed({ archetype: 'irate', passed: false });
    expect(stateOf('won-back', [session, { ...session, id: 'again', passed: true }])?.have).toBe(0);
  });
});

describe('the moment of a session', () => {
  it('names the level and the badges it completed', () => {
    const sessions = [
      makePlayed({ scenario: 'a', archetype: 'upset' }),
      makePlayed({ scenario: 'b', archetype: 'anxious' }),
      makePlayed({ scenario: 'a', archetype: 'irate', scores: makeScores(90) }),
      makePlayed(),
    ];
    expect(momentOf(sessions, sessions[2]?.id ?? '')).toEqual({ level: 1, badges: ['won-back'] });
    expect(momentOf(sessions, sessions[0]?.id ?? '')).toBeNull();
    expect(momentOf(sessions, sessions[3]?.id ?? '')).toBeNull();
    expect(momentOf(sessions, 'elsewhere')).toBeNull();
  });
});
