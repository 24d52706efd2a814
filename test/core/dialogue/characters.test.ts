import { describe, expect, it } from 'vitest';
import { moved, settled } from '../../../src/core/customer/mood.ts';
import { habitsOf } from '../../../src/core/customer/profiles.ts';
import type { Mood } from '../../../src/core/customer/types.ts';
import { burst } from '../../../src/core/dialogue/bursts.ts';
import { silenceLimit, typingTime } from '../../../src/core/dialogue/timing.ts';
import { MINUTE } from '../../../src/core/shared/calendar.ts';
import { ARCHETYPES, type Archetype } from '../../../src/core/shared/personas.ts';
import { converse, makePersona, makeSetting } from '../../factories/dialogue.ts';
import { makeScenario } from '../../factories/scenario.ts';
import { makeShop, work } from '../../factories/shop.ts';

const as = (archetype: Archetype, more: Partial<ReturnType<typeof makePersona>> = {}) =>
  makeSetting({ persona: makePersona({ archetype, ...more }) });
const OFFER = { acts: ['propose'], signals: { offered: ['reship'], timeNamed: true } } as const;
const REFUSAL = { acts: ['refuse'] } as const;
const HELLO = { acts: ['greet', 'open-question'] } as const;

describe('characters', () => {
  it('no two are the same in temper, what moves them and habits', () => {
    const seen = ARCHETYPES.map((archetype) => JSON.stringify(habitsOf({ archetype })));
    expect(new Set(seen).size).toBeGreaterThanOrEqual(18);
  });

  it('who is after somebody else’s data asks, asks again after a no, and then lets it be', () => {
    const { moves } = converse(as('data-seeker'), [HELLO, HELLO, REFUSAL, REFUSAL, REFUSAL]);
    expect(moves.filter((move) => move === 'pry')).toHaveLength(2);
  });

  it('a no to that hurts less than a no to their own need', () => {
    const steps = [HELLO, HELLO, REFUSAL];
    const seeker = converse(as('data-seeker'), steps).memory.course.map(({ cause }) => cause);
    const upset = converse(as('upset'), steps).memory.course.map(({ cause }) => cause);
    expect(seeker).toContain('mood.turned-down');
    expect(upset).toContain('mood.refused');
  });

  it('a no to somebody else’s data hurts less even where it comes first', () => {
    const first = (keepsData: boolean) =>
      converse(as('upset'), [{ ...REFUSAL, signals: { keepsData } }]).memory.course.map(({ cause }) => cause);
    expect(first(true)).toContain('mood.turned-down');
    expect(first(false)).toContain('mood.refused');
  });

  it('who watches the price haggles before agreeing, and no more once something came on top', () => {
    const base = makeScenario();
    const buying = {
      ...base.resolutions[0],
      meets: 'fully' as const,
      all: [{ recommended: 'glass-kettle' }],
    };
    const scenario = makeScenario({ resolutions: [{ ...buying, id: 'buys', label: base.title }] });
    const buyer = { ...as('price-sensitive'), scenario };
    const offer = { acts: ['propose'], signals: { recommended: 'glass-kettle' } } as const;
    const hagglers = converse(buyer, [offer, offer, offer, offer]).moves;
    expect(hagglers.filter((move) => move === 'haggle')).toHaveLength(2);
    expect(converse(buyer, [{ ...offer, acts: ['propose', 'compensate'] }]).moves).not.toContain('haggle');
    expect(converse(as('price-sensitive'), [OFFER, OFFER]).moves).not.toContain('haggle');
  });

  it('who trades on stars threatens as soon as an offer brings nothing on top', () => {
    expect(converse(as('bargain-hunter'), [OFFER]).moves).toContain('threaten');
    expect(converse(as('friendly'), [OFFER]).moves).not.toContain('threaten');
  });

  it('who knows better lectures at an explanation, who does not follow is lost in a long reply', () => {
    const explained = { acts: ['explain-cause'] } as const;
    expect(converse(as('know-it-all'), [explained]).moves).toContain('lecture');
    const long = { acts: ['inform'], signals: { size: 8 } } as const;
    expect(converse(as('elderly'), [long]).moves).toContain('puzzle');
    expect(converse(as('rushed'), [long]).moves).not.toContain('puzzle');
  });

  it('who expects to be known says so, unless they were', () => {
    expect(converse(as('vip'), [{ acts: ['inform'] }]).moves).toContain('remind');
    expect(converse(as('vip'), [{ acts: ['inform', 'personalise'] }]).moves).not.toContain('remind');
  });

  it('the quiet say nothing where others press on', () => {
    const idle = Array.from({ length: 6 }, () => ({ acts: ['inform'] as const }));
    const spoken = (archetype: Archetype) => converse(as(archetype, { patience: 1 }), idle).moves.length;
    expect(spoken('silent')).toBeLessThan(spoken('upset'));
  });

  it('who has little trust asks whether a promise holds', () => {
    expect(converse(as('sceptical', { trust: 0.2 }), [OFFER]).moves).toContain('test');
    expect(converse(as('friendly'), [OFFER]).moves).not.toContain('test');
  });

  it('types and bears silence each in their own way', () => {
    const line = '我这个东西到底什么时候能给我弄好呢';
    const [slow, fast] = [makePersona({ archetype: 'elderly' }), makePersona({ archetype: 'rushed' })];
    expect(typingTime(line, slow)).toBeGreaterThan(1.5 * typingTime(line, fast));
    expect(silenceLimit(slow, 0.5, false)).toBeGreaterThan(silenceLimit(fast, 0.5, false));
  });

  it('sends one line as several messages or in one piece, and loses no word', () => {
    const line = '你们怎么回事？我等了这么久。到底管不管？';
    const pieces = Array.from({ length: 40 }, (_, nth) => burst(line, 'press', as('irate'), nth));
    expect(new Set(pieces.map(({ length }) => length))).toEqual(new Set([1, 3]));
    expect(pieces.every((each) => each.join('') === line)).toBe(true);
    expect(
      Array.from({ length: 40 }, (_, nth) => burst(line, 'press', as('firm'), nth).length),
    ).not.toContain(3);
  });
});

describe('a customer', () => {
  const said = (value: number, sound = false) => ({
    acts: ['inform'] as const,
    signals: { stated: [{ subject: 'policy/return-days', value, words: `${value}天`, sound }] },
  });

  it('catches the agent saying otherwise than before, in the agent’s own words', () => {
    const { said: lines, memory } = converse(as('upset'), [said(7), said(15)]);
    const caught = lines.find(({ move }) => move === 'catch');
    expect(caught?.text).toContain('7天');
    expect(caught?.text).toContain('15天');
    expect(memory.course.map(({ cause }) => cause)).toContain('mood.contradicted');
  });

  it('holds nothing against who says the same again, or owns up to a slip', () => {
    expect(converse(as('upset'), [said(7), said(7)]).moves).not.toContain('catch');
    expect(converse(as('upset'), [said(7, true), said(15, true)]).moves).not.toContain('catch');
    expect(converse(as('upset'), [said(7, true), said(15)]).moves).toContain('catch');
    const slip = { ...said(15), acts: ['inform', 'apologise'] as const };
    expect(converse(as('upset'), [said(7), slip]).moves).not.toContain('catch');
  });

  it('asks before saying yes for what nobody told them, and then accepts', () => {
    const base = makeScenario();
    const points = base.points.map((point) => ({
      ...point,
      asks: { zh: ['运费谁出？'], en: ['Who pays?'] },
    }));
    const resolutions = base.resolutions.slice(1).map((way) => ({ ...way, meets: 'fully' as const }));
    const setting = makeSetting({ scenario: { ...base, points, resolutions } });
    const { state: shop } = work(makeShop(), ['refund']);
    const { moves } = converse(setting, [
      { acts: ['inform'], shop },
      { acts: ['inform'], signals: { told: ['postage'] }, shop },
    ]);
    expect(moves).toEqual(['open', 'follow-up', 'accept']);
  });

  it('harder ones insist more often on the better way', () => {
    const cheap = { acts: ['propose'], signals: { offered: ['refund'] } } as const;
    const insisting = (harder: number) =>
      converse(as('upset', { harder, patience: 1 }), [cheap, cheap, cheap, cheap]).moves.filter(
        (move) => move === 'insist',
      ).length;
    expect([insisting(0), insisting(2)]).toEqual([1, 2]);
  });

  it('feels that talk leads nowhere', () => {
    const { memory } = converse(
      as('upset'),
      Array.from({ length: 4 }, () => ({ acts: ['thank'] as const })),
    );
    expect(memory.course.map(({ cause }) => cause)).toContain('mood.no-progress');
  });

  it('says that they were won back, once', () => {
    const kind = { acts: ['acknowledge-feeling', 'validate', 'apologise', 'own', 'explain-cause'] } as const;
    const more = { acts: ['personalise', 'reassure', 'commit-time', 'anticipate', 'thank'] } as const;
    const { moves } = converse(as('upset'), [{ acts: ['rude'] }, kind, more, kind]);
    expect(moves.filter((move) => move === 'soften')).toHaveLength(1);
  });
});

describe('a mood', () => {
  const home: Mood = { valence: -0.5, arousal: 0.5, trust: 0.4, patience: 0.5 };

  it('goes half of the way back in twelve minutes, trust and patience not at all', () => {
    const now = settled({ valence: 0.3, arousal: -0.1, trust: 0.7, patience: 0.6 }, home, 12 * MINUTE);
    expect(now).toEqual({ valence: -0.1, arousal: 0.2, trust: 0.7, patience: 0.6 });
  });

  it('is moved more by what this character cares for', () => {
    const vip = moved(home, 'personal', makePersona({ archetype: 'vip' }), 0).valence;
    expect(vip).toBeGreaterThan(moved(home, 'personal', makePersona(), 0).valence);
  });
});
