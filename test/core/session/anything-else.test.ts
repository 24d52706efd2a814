import { expect, it } from 'vitest';
import type { Lang } from '../../../src/core/shared/lang.ts';
import { play } from '../../metamorphic/play.ts';

const movesAfter = (lang: Lang, say: string): string[] => {
  const { trace } = play({ scenario: 'which-backpack', seed: 3, lang }, [{ say }]);
  const asked = trace.turns.findIndex(({ from }) => from === 'agent');
  return trace.turns.slice(asked, asked + 3).flatMap((turn) => (turn.from === 'customer' ? [turn.move] : []));
};

it.each([
  ['zh', '您还有什么想了解的吗？'],
  ['zh', '还有别的要帮忙的吗？'],
  ['en', 'Is there anything else I can help with?'],
] as const)('%s: nobody wonders at %s', (lang, say) => {
  const moves = movesAfter(lang, say);
  expect(moves.length).toBeGreaterThan(0);
  expect(moves).not.toContain('wonder');
  expect(moves).not.toContain('withhold');
});
