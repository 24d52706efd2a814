import { describe, expect, it } from 'vitest';
import { contentWords } from '../../../src/core/score/content-words.ts';
import { isOffCase, relevance } from '../../../src/core/score/relevance.ts';
import { score } from '../../../src/core/score/score.ts';
import type { Trace } from '../../../src/core/score/types.ts';
import { agent, customer, makeTrace, OPENING } from '../../factories/trace.ts';

const more = customer('And now?', { move: 'press' });

/** A reply that tells something. */
const tells = (text: string) => agent(text, { acts: { inform: text } });

const talk = (texts: readonly string[], overrides: Partial<Trace> = {}): Trace =>
  makeTrace([OPENING, ...texts.flatMap((text) => [tells(text), more])], overrides);

const FLIGHT = [
  'Your flight was cancelled after the suitcases went through, and you were stranded at the airport until midnight.',
  'I booked two seats on the morning plane, with a voucher for breakfast, a shuttle bus and a suite near the terminal, and your luggage travels along.',
];
const KETTLE = [
  'Opening the parcel to find a broken kettle, that is disappointing after such a wait, and our packing let you down.',
  'An express replacement reaches you before your parents arrive, the postage is ours, and the shards can go in the bin.',
];
const 航班 = [
  '航班临时取消，行李都托运了，您站在柜台前肯定又急又无助，这次没有提前通知到您。',
  '我给您改签到明早八点那一班，住宿由酒店安排，早餐券一起发到您的手机上，祝您旅途顺利。',
];
const 水壶 = [
  '刚收到的水壶碎了，换谁都窝火，是我们没有包好，对不起，您爸妈过来那天要用，对吗？',
  '给您加急补发一个新的水壶，赶在爸妈过来之前送到，运费由店铺承担，碎了的不用寄回来。',
];

describe('words that tell what a text is about', () => {
  it('come in pairs of characters in Chinese and as stems in English, without placeholders', () => {
    expect([...contentWords('{{order.product}}碎了', 'zh')]).toEqual(['碎了']);
    expect([...contentWords('Kettles, boiling {{order.id}}', 'en')]).toEqual(['kettl', 'boil']);
  });
});

describe('a talk about another case', () => {
  it.each([
    ['a flight where a kettle broke', talk(FLIGHT), true],
    ['the same in Chinese', talk(航班, { lang: 'zh' }), true],
    ['the case itself', talk(KETTLE), false],
    ['the case itself in Chinese', talk(水壶, { lang: 'zh' }), false],
    ['the case beside something else', talk([...KETTLE, ...FLIGHT]), false],
    ['too little said to tell', talk(['A short answer', 'Bear with me']), false],
    ['what another customer took', talk(FLIGHT, { outcome: 'resolved' }), false],
    ['silence', talk([]), false],
    ['talk that does nothing', makeTrace([OPENING, ...FLIGHT.flatMap((text) => [agent(text), more])]), false],
  ] as const)('%s', (_, trace, expected) => {
    expect(isOffCase(trace)).toBe(expected);
  });

  it('counts what the customer said as the case, wherever it is written', () => {
    const [plain, heard] = [makeTrace([OPENING, tells(FLIGHT.join(' '))]), talk(FLIGHT)].map(relevance);
    expect(plain).toBe(heard);
    const trace = makeTrace([customer(FLIGHT.join(' ')), tells(FLIGHT.join(' '))]);
    expect(relevance(trace)).toBe(1);
  });

  it('says why only a third counts', () => {
    const asked = agent(FLIGHT.join(' '), { acts: { 'acknowledge-feeling': 'you were stranded' } });
    const trace = makeTrace([OPENING, asked], {
      desk: [
        {
          index: 0,
          tool: 'look-up-order',
          args: {},
          at: 0,
          result: { ok: true, messageId: 'x', params: {} },
        },
      ],
    });
    const found = score(trace).findings.find(({ check }) => check === 'empathy.acknowledge-first');
    expect(found?.messageId).toBe('check.third.off-case');
  });
});
