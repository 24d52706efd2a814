import { describe, expect, it } from 'vitest';
import { loadScenario, shippedScenarios } from '../../../src/cli/files.ts';
import { archetypesFor } from '../../../src/core/customer/casting.ts';
import type { Scenario } from '../../../src/core/scenario/v1/scenario.ts';
import { say, start, wait } from '../../../src/core/session/index.ts';
import { contextOf, hasEnded } from '../../../src/core/session/state.ts';
import { MINUTE } from '../../../src/core/shared/calendar.ts';
import { LANGS } from '../../../src/core/shared/lang.ts';
import type { Archetype } from '../../../src/core/shared/personas.ts';
import type { ShopPack } from '../../../src/core/shop/types.ts';

interface Place {
  readonly scenario: Scenario;
  readonly pack: ShopPack;
  readonly archetype: Archetype;
}

const PLACES: readonly Place[] = shippedScenarios()
  .map(loadScenario)
  .flatMap((loaded) => archetypesFor(loaded.scenario).map((archetype) => ({ ...loaded, archetype })));
const hardest = ({ scenario, pack, archetype }: Place, lang: 'zh' | 'en') =>
  start({ scenario, pack, lang, seed: 3, cast: { archetype, level: 5 } });

const LATE = {
  zh: '不好意思让您久等了，是我这边回慢了。我这就帮您看，您先说说具体情况好吗？',
  en: "I'm sorry to have kept you waiting. I'll look into it right now. Could you tell me what happened?",
} as const;

describe.each(LANGS)('a customer of the highest level, in %s', (lang) => {
  it('nudges first and is not gone before three minutes', () => {
    for (const place of PLACES) {
      const { turns, endedAt } = wait(hardest(place, lang), 30 * MINUTE);
      const moves = turns.flatMap((turn) => (turn.from === 'customer' ? [turn.move] : []));
      const nudges = moves.filter((move) => move === 'nudge').length;
      expect(nudges, place.archetype).toBeGreaterThanOrEqual(1);
      expect(moves.at(-1)).toBe('leave');
      expect(endedAt ?? 0, place.archetype).toBeGreaterThanOrEqual(3 * MINUTE);
      expect(endedAt ?? 0).toBeLessThan(10 * MINUTE);
    }
  });

  it('takes a polite first answer that is slow: it costs mood, not the session', () => {
    for (const place of PLACES) {
      const answered = wait(say(hardest(place, lang), 150_000, LATE[lang]), 170_000);
      const { memory, leaving } = contextOf(answered);
      expect([hasEnded(answered), leaving, memory.escalated], place.archetype).toEqual([false, false, false]);
      const causes = memory.course.map(({ cause }) => cause);
      if (causes.includes('mood.kept-waiting'))
        expect(Math.min(...memory.course.map(({ valence }) => valence))).toBeLessThan(
          memory.course[0]?.valence ?? 1,
        );
    }
  });
});

describe('a promise to be back', () => {
  const loaded = loadScenario('stuck-parcel');
  const promised = (text: string) => {
    const opened = start({ ...loaded, lang: 'zh', seed: 5, cast: { level: 4 } });
    const turns = wait(say(opened, 20_000, text), 20 * MINUTE).turns;
    const at = turns.findIndex((turn) => turn.from === 'agent');
    return turns.slice(at).find((turn) => turn.from === 'customer' && turn.move === 'nudge')?.at ?? 0;
  };

  it('is waited for to the minute and a little longer', () => {
    const back = promised('我去问一下仓库，五分钟内回复您。');
    expect(back).toBeGreaterThan(20_000 + 5 * MINUTE);
    expect(back).toBeLessThan(20_000 + 6 * MINUTE);
  });

  it('is not waited for longer than anybody stays at a window', () => {
    expect(promised('我去核实一下，60分钟内回复您。')).toBeLessThan(11 * MINUTE);
  });

  it('that names no time is given a minute or so', () => {
    expect(promised('我先帮您查一下物流，请稍等。')).toBeLessThan(4 * MINUTE);
  });
});
