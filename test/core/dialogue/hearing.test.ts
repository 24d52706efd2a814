import { describe, expect, it } from 'vitest';
import { moved } from '../../../src/core/customer/mood.ts';
import { linesFor } from '../../../src/core/customer/voice.ts';
import type { Archetype } from '../../../src/core/shared/personas.ts';
import { converse, makePersona, makeSetting, type Step } from '../../factories/dialogue.ts';
import { makeScenario } from '../../factories/scenario.ts';
import { makeShop, work } from '../../factories/shop.ts';

const base = makeScenario();
const as = (archetype: Archetype, more: Partial<ReturnType<typeof makePersona>> = {}) =>
  makeSetting({ persona: makePersona({ archetype, ...more }) });
const asks = (acts: Step['acts'], ...topics: readonly 'deadline'[]) => ({
  acts,
  signals: { asked: [{ kind: 'closed' as const, topics: [...topics], facts: [] }] },
});
const OFFER = { acts: ['propose'], signals: { offered: ['reship'], timeNamed: true } } as const;

/** Asks who pays the postage once the refund is done. */
const curious = (() => {
  const points = base.points.map((point) => ({
    ...point,
    asks: { zh: ['运费谁出？', '邮费算谁的？', '这个运费要我给吗？'], en: ['Who pays?'] },
  }));
  const resolutions = base.resolutions.slice(1).map((way) => ({ ...way, meets: 'fully' as const }));
  return makeSetting({ scenario: { ...base, points, resolutions } });
})();
const { state: refunded } = work(makeShop(), ['refund']);

describe('a question of the customer', () => {
  const past = { acts: ['seek-agreement'], shop: refunded } as const;

  it('is asked once more in other words when a reply goes past it, and felt', () => {
    const { said, memory } = converse(curious, [{ acts: ['inform'], shop: refunded }, past]);
    const asked = said.filter(({ move }) => move === 'follow-up').map(({ text }) => text);
    expect(new Set(asked).size).toBe(2);
    expect(memory.course.map(({ cause }) => cause)).toContain('mood.ignored');
  });

  it('is given up after that, and nothing else is asked: they take what was done', () => {
    const { moves } = converse(curious, [{ acts: ['inform'], shop: refunded }, past, past]);
    expect(moves).toEqual(['open', 'follow-up', 'follow-up', 'accept']);
  });

  it('is not repeated after a reply that may have answered it', () => {
    for (const acts of [['inform'], ['reassure'], ['check-first'], ['refuse'], []] as const) {
      const { moves } = converse(curious, [
        { acts: ['inform'], shop: refunded },
        { acts, shop: refunded },
      ]);
      expect(
        moves.filter((move) => move === 'follow-up'),
        acts.join(),
      ).toHaveLength(1);
    }
  });
});

describe('a yes', () => {
  it('is said to nothing that is not on the table', () => {
    expect(converse(as('upset'), [{ acts: ['seek-agreement'] }]).moves).not.toContain('agree');
  });

  it('is not said to a gift that leaves the trouble as it is', () => {
    const gift = {
      acts: ['propose', 'compensate', 'seek-agreement'],
      signals: { offered: ['coupon'] },
    } as const;
    expect(converse(as('upset'), [gift]).moves).toEqual(['open', 'insist']);
  });

  it('is said to a small thing, unless they are too upset to wait for it', () => {
    const later = { acts: ['seek-agreement', 'commit-time'] } as const;
    const calm = { valence: 0, arousal: 0, trust: 0.5, patience: 0.5 };
    const sore = { valence: -0.6, arousal: 0.5, trust: 0.4, patience: 0.5 };
    expect(converse(as('upset'), [later], calm).moves).toContain('agree');
    expect(converse(as('upset'), [later], sore).moves).not.toContain('agree');
  });

  it('is not said to less: first they say again what they want, where they have said it', () => {
    const wish = {
      ...base.facts[0],
      id: 'wish',
      label: { zh: '想要新的', en: 'Wants a new one' },
      topics: ['desired-outcome' as const],
      reveal: 'volunteered' as const,
      decides: false,
      lines: { zh: ['我要新的', '给我发个新的', '新的就行'], en: ['a new one'] },
      mention: { zh: ['新的'], en: ['new'] },
    };
    const setting = makeSetting({ scenario: { ...base, facts: [wish] } });
    const { said } = converse(setting, [{ acts: ['propose'], signals: { offered: ['refund'] } }]);
    expect(said.at(-1)?.move).toBe('insist');
    expect(wish.lines.zh).toContain(said.at(-1)?.text);
  });

  it('to less waits while the same reply offers what meets the need', () => {
    const partly = base.resolutions.slice(1).map((way) => ({ ...way, meets: 'partly' as const }));
    const scenario = { ...base, resolutions: [...base.resolutions.slice(0, 1), ...partly] };
    const setting = makeSetting({ scenario, persona: makePersona({ harder: 0 }) });
    const talk = [
      { acts: ['inform'], shop: refunded },
      { ...OFFER, shop: refunded },
    ] as const;
    expect(converse(setting, talk).moves).not.toContain('accept');
  });
});

describe('after a yes', () => {
  const accepted: Step = { acts: ['inform'], signals: { told: ['postage'] }, shop: refunded };

  it('a question is answered, and no thanks stand in for it', () => {
    const { moves } = converse(curious, [
      accepted,
      { ...asks(['closed-question'], 'deadline'), shop: refunded },
    ]);
    expect(moves.at(-1)).toBe('answer');
  });

  it('what takes it back is doubted, and a deed nobody did is not seen', () => {
    const last = (acts: Step['acts'], emptyDeeds = 0) =>
      converse(curious, [accepted, { acts, signals: { emptyDeeds }, shop: refunded }]).moves.at(-1);
    expect(last(['refuse'])).toBe('doubt');
    expect(last(['inform'], 1)).toBe('unseen');
    expect(last(['close'])).toBe('thank');
  });
});

describe('a threat', () => {
  const idle = Array.from({ length: 4 }, () => ({ acts: [] as const }));
  const { order, ...unordered } = base;

  it('comes from nobody who only thinks of buying', () => {
    expect(order).toBeDefined();
    const buyer = { ...as('upset', { patience: 0.2 }), scenario: unordered };
    const { moves } = converse(buyer, idle);
    expect(moves).not.toContain('threaten');
    expect(moves).not.toContain('escalate');
  });

  it('comes from nobody who is as patient as they came, or has just been given something', () => {
    const low = { valence: -0.1, arousal: 0.2, trust: 0.4, patience: 0.2 };
    expect(converse(as('upset', { patience: 1 }), [{ acts: ['greet'] }], low).moves).not.toContain(
      'threaten',
    );
    const worn = converse(as('upset'), [...idle.slice(0, 2), { acts: ['explain-cause'] }]);
    expect(worn.moves.at(-1)).not.toBe('threaten');
  });
});

describe('a customer listens', () => {
  it('does not press for a time once one was named', () => {
    const pressing = { zh: ['到底哪天能好？', '那我的杯子怎么办'], en: ['When?', 'What about my mug?'] };
    const setting = makeSetting({ scenario: { ...base, pressing } });
    const told = { acts: ['inform'], signals: { timeNamed: true } } as const;
    const { said } = converse(setting, [told, { acts: [] }, { acts: [] }, { acts: [] }]);
    expect(said.map(({ text }) => text)).not.toContain('到底哪天能好？');
  });

  it('asks for one thing at a time when asked five, if they follow badly', () => {
    const question = { kind: 'closed' as const, topics: [], facts: [] };
    const five = { acts: ['closed-question'] as const, signals: { asked: Array(5).fill(question) } };
    expect(converse(as('confused'), [five]).moves).toContain('puzzle');
    expect(converse(as('rushed'), [five]).moves).not.toContain('puzzle');
  });

  it('waits at a nod, and presses at a nod after a nod', () => {
    const nod = { acts: [], signals: { nod: true } } as const;
    expect(converse(as('upset'), [nod]).moves).toEqual(['open']);
    expect(converse(as('upset'), [nod, nod]).moves).toEqual(['open', 'press']);
  });

  it('raises their voice only if it is like them', () => {
    const furious = { valence: -0.8, arousal: 0.8, trust: 0.2, patience: 0.9 };
    const loud = (archetype: Archetype) =>
      linesFor('leave', 'zh', makePersona({ archetype }), furious).includes('滚吧！我不聊了！');
    expect([loud('irate'), loud('upset'), loud('elderly'), loud('firm')]).toEqual([true, true, false, false]);
  });

  it('points to the order when asked what stands in it, and to nothing where nothing is ordered', () => {
    const asked = [
      { kind: 'closed' as const, topics: ['contact' as const, 'price-paid' as const], facts: [] },
    ];
    const phone = { acts: ['closed-question'], signals: { asked } } as const;
    expect(converse(as('upset'), [phone]).moves.at(-1)).toBe('on-file');
    const { order: _, ...browsing } = base;
    const buyer = makeSetting({ scenario: browsing });
    expect(converse(buyer, [phone]).moves.at(-1)).toBe('withhold');
  });

  it('waits for the one they are handed on to, and is content once that was done', () => {
    const shop = { ...makeShop(), escalated: true };
    const asking = { acts: ['apologise', 'escalate'] } as const;
    const { moves, memory } = converse(as('upset'), [asking, { acts: ['commit-time'], shop }]);
    expect(moves).toEqual(['open', 'agree']);
    expect(memory.handedOn).toBe(true);
  });

  it('knows what has happened to them, however that is asked', () => {
    const story = { zh: ['昨天到家一打开就是碎的'], en: ['It was in pieces when I opened it.'] };
    const setting = makeSetting({ scenario: { ...base, story } });
    const matter = (topic: 'incident' | 'symptom' | 'when-it-happened') => ({
      acts: ['closed-question'] as const,
      signals: { asked: [{ kind: 'closed' as const, topics: [topic], facts: [] }] },
    });
    for (const topic of ['incident', 'symptom', 'when-it-happened'] as const)
      expect(converse(setting, [matter(topic)]).said.at(-1)?.text).toBe(story.zh[0]);
  });

  it('does not chat instead of a yes or a no', () => {
    const shall = { acts: ['seek-agreement'], signals: asks([]).signals } as const;
    const talks = Array.from({ length: 20 }, (_, seed) => converse({ ...as('chatty'), seed }, [shall]).moves);
    expect(talks.some((moves) => moves.includes('digress'))).toBe(true);
    expect(talks.map((moves) => moves[1])).not.toContain('digress');
  });

  it('wonders why something far-off is asked, twice at most, and never at the first question', () => {
    const strange = {
      acts: ['closed-question'],
      signals: { asked: [{ kind: 'closed', topics: [], facts: [] }] },
    } as const;
    const { moves } = converse(as('upset', { patience: 1 }), [strange, strange, strange, strange]);
    expect(moves.slice(1)).toEqual(['withhold', 'wonder', 'wonder', 'withhold']);
  });

  it('says that it was told before, also where the question names it', () => {
    const again = asks(['closed-question'], 'deadline');
    const named = { ...again, signals: { ...again.signals, restated: ['deadline'] } };
    const { moves } = converse(as('upset'), [again, named]);
    expect(moves.slice(1)).toEqual(['answer', 'repeat']);
  });

  it('threatens nobody who says sorry or hears them', () => {
    const worn = { valence: -0.5, arousal: 0.4, trust: 0.3, patience: 0.5 };
    const idle = { acts: [], signals: {} } as const;
    const talk = (acts: Step['acts']) => converse(as('upset'), [idle, idle, { acts }], worn).moves.at(-1);
    expect(talk(['thank'])).toBe('threaten');
    expect(talk(['apologise'])).not.toBe('threaten');
  });

  it('cannot read another language, says so twice, and learns nothing from it', () => {
    const foreign = { acts: [], signals: { foreign: true } } as const;
    const { moves } = converse(as('upset', { patience: 1 }), [foreign, foreign, foreign]);
    expect(moves.filter((move) => move === 'foreign')).toHaveLength(2);
  });

  it('says that they were understood, whether the rest is a fact of the case or not', () => {
    const right = { acts: ['confirm-understanding'], signals: asks([]).signals } as const;
    expect(converse(as('upset'), [right]).moves).toContain('confirm');
    const wrong = { ...right, acts: ['confirm-understanding', 'blame'] } as const;
    expect(converse(as('upset'), [wrong]).moves).not.toContain('confirm');
  });

  it('answers before reminding of who they are', () => {
    const { moves } = converse(as('vip'), [asks(['closed-question'])]);
    expect(moves.at(-1)).toBe('remind');
    expect(moves.length).toBeGreaterThan(2);
  });

  it('is won back only after having been close to going', () => {
    const kind = { acts: ['acknowledge-feeling', 'validate', 'apologise', 'own', 'reassure'] } as const;
    const sore = { valence: -0.7, arousal: 0.5, trust: 0.4, patience: 0.5 };
    expect(converse(as('upset'), [kind, kind], sore).moves).not.toContain('soften');
  });

  it('takes one fault badly once, however often their character names it', () => {
    const home = { valence: 0, arousal: 0, trust: 0.5, patience: 0.5 };
    const confused = makePersona({ archetype: 'confused', sensitivities: ['interrogation'] });
    const plain = makePersona({ archetype: 'friendly', sensitivities: [] });
    const fall = (persona: typeof plain) => -moved(home, 'interrogated', persona, 0).valence;
    expect(fall(confused)).toBeCloseTo(2 * fall(plain), 3);
  });
});
