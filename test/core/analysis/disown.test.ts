import { describe, expect, it } from 'vitest';
import { disown } from '../../../src/core/analysis/disown.ts';
import type { Found } from '../../../src/core/analysis/resolve.ts';
import { detectLang } from '../../../src/core/language/detect-lang.ts';
import { buildViews } from '../../../src/core/language/view.ts';
import type { Act } from '../../../src/core/shared/acts.ts';

/** Whether the act, shown by these words, is left in the sentence. */
function keeps(text: string, act: Act, words: string): boolean {
  const [view] = buildViews(text, detectLang(text));
  if (view === undefined) throw new Error('No sentence');
  const start = view.text.indexOf(words.toLowerCase());
  if (start < 0) throw new Error(`"${words}" does not stand in "${view.text}"`);
  const found: Found = new Map([[act, { confidence: 0.9, evidence: [[start, start + words.length]] }]]);
  return disown(view, found).has(act);
}

describe('acts named only to deny them', () => {
  it.each([
    ["I won't say you must be upset", 'acknowledge-feeling', 'you must be upset'],
    ['我不想说您很委屈', 'acknowledge-feeling', '委屈'],
    ['我不打算给您道歉', 'apologise', '道歉'],
    ['我们凭什么要向您道歉', 'apologise', '道歉'],
    ['我根本不心疼您', 'acknowledge-feeling', '心疼您'],
    ['这种小事我们没空跟进', 'follow-up', '跟进'],
    ['这件事不归我管', 'own', '我管'],
    ['我懒得上报', 'escalate', '上报'],
    ['我才不谢您', 'thank', '谢您'],
    ['我没答应给您补发', 'propose', '补发'],
    ['运费券没有，别想了', 'compensate', '运费券'],
    ['您可别放心得太早', 'reassure', '放心'],
    ["I won't apologise to you", 'apologise', 'apologise'],
    ["We're not going to refund you for that", 'propose', 'refund you'],
    ["I don't plan to call you back", 'follow-up', 'call you back'],
    ["I'm not going to escalate this", 'escalate', 'escalate this'],
    ['I refuse to thank you', 'thank', 'thank you'],
    ["I don't care how you feel", 'acknowledge-feeling', 'how you feel'],
    ['There will not be a voucher', 'compensate', 'a voucher'],
    ["I haven't understood you at all", 'restate', 'understood you'],
    ['Nobody else would get upset about that', 'validate', 'upset about that'],
    ['没人会为这种事生气', 'validate', '生气'],
  ] as const)('%s', (text, act, words) => {
    expect(keeps(text, act, words)).toBe(false);
  });
});

describe('acts that are meant', () => {
  it.each([
    ['我不能不跟您说声抱歉', 'apologise', '抱歉'],
    ['不是不能退，您放心', 'reassure', '放心'],
    ['我们不会不管的，我负责到底', 'own', '我负责到底'],
    ['这次不只是补发，我再送您一张券', 'propose', '补发'],
    ['我没检查好，对不起', 'apologise', '对不起'],
    ['我不知道怎么道歉才够，真的对不起', 'apologise', '对不起'],
    ['您不用退回来，我给您补发', 'propose', '我给您补发'],
    ['不能换颜色，但我可以给您退款', 'propose', '给您退款'],
    ['我不会让您白等，今天给您回访', 'follow-up', '给您回访'],
    ['没法当面跟您说，在这儿谢谢您提醒', 'thank', '谢谢您'],
    ['您别担心，我来核实', 'check-first', '我来核实'],
    ['我不清楚，我去核实一下', 'check-first', '我去核实'],
    ['无论如何我会跟进', 'follow-up', '我会跟进'],
    ['防雨罩让您的电脑不会淋湿', 'benefit', '不会淋湿'],
    ['背一天也不会累', 'benefit', '不会累'],
    ["I can't apologise enough", 'apologise', 'apologise'],
    ["I can't thank you enough for the photos", 'thank', 'thank you'],
    ["I'm not just sorry, I'm embarrassed", 'apologise', 'sorry'],
    ["I won't stop until this is refunded", 'own', "won't stop"],
    ["I'm sorry I can't refund you in cash", 'apologise', "I'm sorry"],
    ["I don't know yet, so let me check with the warehouse", 'check-first', 'let me check'],
    ["You don't have to send it back, I'll replace it", 'propose', "I'll replace it"],
    ["We can't swap the colour, but I can refund you", 'propose', 'I can refund you'],
    ["I haven't forgotten, I'll call you back at five", 'follow-up', "I'll call you back"],
    ["It won't let the rain in", 'benefit', "won't let the rain in"],
    ["Don't worry, it's safe", 'reassure', "Don't worry"],
    ['Nobody would be happy with that', 'validate', 'would be happy'],
    ['换了谁都会为这事生气，您别急', 'validate', '生气'],
  ] as const)('%s', (text, act, words) => {
    expect(keeps(text, act, words)).toBe(true);
  });
});
