import { describe, expect, it } from 'vitest';
import { contextAt } from '../../../src/core/analysis/context.ts';
import { resolveSentence } from '../../../src/core/analysis/resolve.ts';
import { runDetectors } from '../../../src/core/analysis/rules.ts';
import { buildViews } from '../../../src/core/language/view.ts';
import { HARM_ACTS } from '../../../src/core/shared/acts.ts';

const HARM: ReadonlySet<string> = new Set(HARM_ACTS);

const actsOf = (text: string): string[] => {
  const views = buildViews(text, /[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en');
  return views.flatMap((view, i) => {
    const found = runDetectors(view, contextAt(views, i));
    resolveSentence(view, found);
    return [...found.keys()];
  });
};

describe('nobody is accused of', () => {
  it.each([
    '难怪您没耐心，打了两次都叫等',
    '难怪您不放心',
    '您真是有心的孩子',
    '您心里一定又急又没底',
    '又累又没人理，换谁都受不了',
    '您先别急，我这就把包裹的去向给您找出来',
    '是我们没包好',
    '箱子没有包好，杯子才会碎',
    '新的我会重新包好再寄',
    '您的诉求是按时收到，如无法按时送达再行退款',
    '倘若到不了、不能用，再给您退',
    '我定了个48小时的提醒，到时来跟您核对新杯子有没有完好到家',
    '感谢您的光临，祝您生活愉快',
    "What matters most when it's on you?",
    'Does the strap rub while it is on you?',
    "You can relax once it's with you.",
  ])('%s', (text) => {
    expect(actsOf(text).filter((act) => HARM.has(act))).toEqual([]);
  });
});

describe('what is said to hurt is still heard', () => {
  it.each([
    ['怪您自己没看清楚', 'blame'],
    ['那就怨您了', 'blame'],
    ['又没坏，凑合用吧', 'dismiss'],
    ['三天包好', 'over-promise'],
    ['这个退不了的', 'refuse'],
    ['到时候会有人联系您', 'vague-promise'],
    ['感谢您的支持与理解', 'canned'],
    ["That's on you.", 'blame'],
  ])('%s', (text, act) => {
    expect(actsOf(text)).toContain(act);
  });
});

it.each(['Anything that hurts?', 'What are you going to wear it to, and on what day?'])(
  '%s names no feeling',
  (text) => {
    expect(actsOf(text)).not.toContain('acknowledge-feeling');
  },
);
