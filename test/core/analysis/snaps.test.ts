import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { type Act, QUESTION_ACTS } from '../../../src/core/shared/acts.ts';

const HURTS: readonly Act[] = ['blame', 'dismiss', 'rude', 'pressure'];
const actsOf = (text: string): readonly Act[] =>
  analyse(text, { lang: /[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en' }).acts;
const hurtsIn = (text: string): readonly Act[] => actsOf(text).filter((act) => HURTS.includes(act));

describe('impatience without a swear word', () => {
  it.each([
    ['can you hurry up', 'rude'],
    ["I haven't got all day.", 'rude'],
    ['get a move on will you', 'rude'],
    ['everyone else manages to read the chart', 'dismiss'],
    ["it's a mug, not the crown jewels", 'dismiss'],
    ["There aren't many left, be quick if you want it.", 'pressure'],
    ['last pair in your size, pay now or somebody else gets them', 'pressure'],
    ['我没空跟您耗', 'rude'],
    ['我又不是您家保姆', 'rude'],
    ['那您投诉去呗', 'rude'],
    ['别人买都没事，就您事多', 'dismiss'],
    ['库存不多了，要买就趁早。', 'pressure'],
  ] as const)('is heard: %s', (text, act) => {
    expect(actsOf(text)).toContain(act);
  });

  it.each([
    "Can't you read? It's on the page.",
    'how hard can it be to measure a foot',
    '您是看不懂中文吗？',
    '您朝我吼管用吗？',
  ])('asks nothing: %s', (text) => {
    expect(hurtsIn(text)).not.toEqual([]);
    expect(actsOf(text).filter((act) => QUESTION_ACTS.some((each) => each === act))).toEqual([]);
  });
});

describe('words that only look like it', () => {
  it.each([
    'You typed the postcode correctly, I can see it here. We printed the label wrong.',
    "That's poor sewing, not the way you washed it.",
    "The washing instructions were missing, so you couldn't have known.",
    'Yes, that is a problem, and not just a cosmetic one.',
    'Calling yourself stupid is far too hard, that clasp catches everyone out.',
    "You ought to have been told about the fee before you paid, and our checkout page doesn't show it.",
    "If you order by 4 it ships today, and if you'd rather order tomorrow it ships tomorrow.",
    "Sorry for the wait, I've got four other chats open and that's no excuse.",
    "If you can't read the number, send me a photo and I'll make it out.",
    'There are two pairs left in your size, and more come in on Friday.',
    '洗标缝在口袋里头谁看得见，不是您没留心。',
    '电池鼓包就是质量问题，跟您怎么充电不相干。',
    '我这边还有几位客人在等，回得慢了，跟您说声抱歉。',
    '看不懂尺码表没事，您把脚长报给我，我替您对。',
    '38码库里还剩三双，您不急的话明天也有。',
  ])('nobody is accused: %s', (text) => {
    expect(hurtsIn(text)).toEqual([]);
  });
});
