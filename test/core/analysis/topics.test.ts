import { describe, expect, it } from 'vitest';
import { findAsked, findTopics } from '../../../src/core/analysis/topics/index.ts';
import type { FoundAct } from '../../../src/core/analysis/types.ts';
import type { Sentence, View } from '../../../src/core/language/sentence.ts';
import type { Act } from '../../../src/core/shared/acts.ts';
import type { Lang } from '../../../src/core/shared/lang.ts';
import { TOPICS, type Topic } from '../../../src/core/shared/topics.ts';
import { enQuestions } from './topic-questions/en.ts';
import { unseenQuestions } from './topic-questions/unseen.ts';
import { zhQuestions } from './topic-questions/zh.ts';

/** Stands in for the language layer: the lines here need no more than this. */
function sentence(lang: Lang, typed: string): Sentence {
  const text = typed.normalize('NFKC').toLowerCase();
  return { lang, text, own: text, mark: text.endsWith('?') ? '?' : '' };
}

const view = (lang: Lang, typed: string): View => {
  const alone = sentence(lang, typed);
  return { ...alone, sentence: alone, index: 0, range: [0, typed.length], origin: (...range) => range };
};

const act = (name: Act, evidence: FoundAct['evidence'] = []): FoundAct => ({
  act: name,
  confidence: 0.9,
  evidence,
});
const top = (lang: Lang, text: string): Topic | undefined => findTopics(sentence(lang, text))[0]?.topic;

interface Line {
  readonly topic: Topic;
  readonly text: string;
}

const linesOf = (table: Readonly<Record<Topic, string>>, isKept: (index: number) => boolean): Line[] =>
  TOPICS.flatMap((topic) =>
    table[topic]
      .trim()
      .split('\n')
      .filter((_, i) => isKept(i))
      .map((text) => ({ topic, text })),
  );

const share = (lang: Lang, lines: readonly Line[]): number =>
  lines.filter(({ topic, text }) => top(lang, text) === topic).length / lines.length;

const TABLES = { zh: zhQuestions, en: enQuestions } as const;
/** Every fifth line was kept apart while the terms were written. */
const isApart = (index: number) => index % 5 === 4;

describe.each(['zh', 'en'] as const)('topics in %s', (lang) => {
  it('has at least twelve wordings a topic', () => {
    expect(TOPICS.filter((topic) => TABLES[lang][topic].trim().split('\n').length < 12)).toEqual([]);
  });

  it('finds the topic of the lines the terms were written with', () => {
    expect(
      share(
        lang,
        linesOf(TABLES[lang], (i) => !isApart(i)),
      ),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('finds the topic of the lines kept apart', () => {
    expect(share(lang, linesOf(TABLES[lang], isApart))).toBeGreaterThanOrEqual(0.9);
  });

  it('finds the topic of most lines that were written after the terms', () => {
    const rows = unseenQuestions[lang]
      .trim()
      .split('\n')
      .map((row) => row.split('|'));
    const found = rows.filter(([topic, text = '']) => top(lang, text) === topic);
    expect(found.length / rows.length).toBeGreaterThanOrEqual(0.7);
  });

  // A pattern with a super-linear worst case would run into the time limit of the test.
  it('comes to an end on a very long sentence', () => {
    const unit = lang === 'zh' ? '什么时候要用这个东西做什么' : 'when do you need it and what is it for ';
    expect(findTopics(sentence(lang, unit.repeat(3000))).length).toBeGreaterThan(0);
  });
});

it.each<[Lang, string]>([
  ['zh', '好的，我明白了'],
  ['zh', '您放心'],
  ['en', 'Alright, understood.'],
  ['en', 'You can rely on that'],
])('says nothing about %s: %s', (lang, text) => {
  expect(findTopics(sentence(lang, text))).toEqual([]);
});

it.each<[string, string, Topic]>([
  ['笔记本多大，15.6寸的吗', 'which laptop do you have, a 15.6 inch?', 'compatibility'],
  ['怎么会事呀', 'what hapened', 'incident'],
])('forgives typos and odd spelling: %s / %s', (zh, en, topic) => {
  expect([top('zh', zh), top('en', en)]).toEqual([topic, topic]);
});

describe('what a reply asks', () => {
  const asked = (lang: Lang, text: string, acts: readonly FoundAct[]) =>
    findAsked([view(lang, text)], [acts]);
  const topics = (lang: Lang, text: string, acts: readonly FoundAct[]) =>
    asked(lang, text, acts).map((one) => one.topics[0]?.topic);

  it.each<[Lang, string, readonly Topic[]]>([
    ['zh', '您预算多少，什么时候要用呢？', ['budget', 'deadline']],
    ['zh', '是送人还是自己用，喜欢什么颜色', ['recipient', 'taste']],
    ['zh', '想要退款，还是换货呢？', ['desired-outcome']],
    ['zh', '抱歉给您添麻烦了，外箱有破损吗', ['packaging']],
    ['en', 'What is your budget and when do you need it by?', ['budget', 'deadline']],
    ['en', 'Who is it for, and which colour do they like?', ['recipient', 'taste']],
    ['en', 'Would you like a refund, or a replacement?', ['desired-outcome']],
    ['en', "I'm sorry about that, was the outer box damaged?", ['packaging']],
  ])('finds every question in %s: %s', (lang, text, expected) => {
    expect(topics(lang, text, [act('closed-question')])).toEqual(expected);
  });

  it.each<[Lang, string, Topic]>([
    ['zh', '麻烦您发几张破损处的照片给我', 'evidence'],
    ['zh', '请提供一下订单号', 'order-identity'],
    ['en', 'Please send us a photo of the damage.', 'evidence'],
    ['en', 'Could you tell me your order number', 'order-identity'],
  ])('takes a request as a question without any act in %s: %s', (lang, text, topic) => {
    expect(topics(lang, text, [])).toEqual([topic]);
  });

  it.each<[Lang, string]>([
    ['zh', '我马上把照片发给仓库核对'],
    ['zh', '请您放心，地址已经改好了'],
    ['zh', '有问题随时告诉我'],
    ['en', "I'll send you a photo of the label."],
    ['en', 'Let me know if you need anything else.'],
    ['en', 'Your order number is on the desk.'],
  ])('takes no statement for a question in %s: %s', (lang, text) => {
    expect(asked(lang, text, [])).toEqual([]);
  });

  it('keeps a question about nothing known, with its kind and place', () => {
    const found = asked('en', 'Do you like the moon?', [act('closed-question', [[0, 21]])]);
    expect(found).toMatchObject([{ kind: 'closed', range: [0, 21], sentence: 0 }]);
  });

  it('gives each question the kind of the act it lies in', () => {
    const found = asked('zh', '发生了什么,是今天收到的吗', [
      act('open-question', [[0, 5]]),
      act('closed-question', [[6, 13]]),
    ]);
    expect(found.map(({ kind }) => kind)).toEqual(['open', 'closed']);
  });
});
