import { expect, it } from 'vitest';
import { KIND_WORDS } from '../../../src/core/score/courtesy.ts';
import { agentTurns } from '../../../src/core/score/find.ts';
import { kindWords } from '../../../src/core/score/words.ts';
import { agent, makeTrace } from '../../factories/trace.ts';

const isKind = (text: string): boolean =>
  kindWords(agentTurns(makeTrace([agent(text)])), KIND_WORDS.zh, 1, 1).length > 0;

it.each([
  ['请您看一下第二页', true],
  ['我先帮您申请，请看一下', true],
  ['谢谢您发来照片', true],
  ['我这就帮您申请退款', false],
  ['经办人今天请假', false],
  ['这个套装谢绝还价', false],
])('%s: kind words are whole words', (text, expected) => {
  expect(isKind(text)).toBe(expected);
});
