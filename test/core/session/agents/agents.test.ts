import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../../src/cli/files.ts';
import type { AgentTurn } from '../../../../src/core/score/types.ts';
import { AGENT, AGENTS, type AgentName, playAgent } from '../../../../src/core/session/agents/index.ts';
import { AGENT_LINES } from '../../../../src/core/session/agents/lines/index.ts';
import { sentencesIn } from '../../../../src/core/session/agents/plan.ts';
import { hasEnded } from '../../../../src/core/session/index.ts';
import type { SessionState } from '../../../../src/core/session/state.ts';
import { LANGS } from '../../../../src/core/shared/lang.ts';
import { makePack } from '../../../factories/pack.ts';
import { makeScenario } from '../../../factories/scenario.ts';

const replies = ({ turns }: SessionState): AgentTurn[] => turns.filter((turn) => turn.from === 'agent');
const scenes = new Map(
  ['broken-on-arrival', 'stuck-parcel', 'which-backpack'].map((id) => [id, loadScenario(id)]),
);
const play = (agent: AgentName, id = 'broken-on-arrival', seed = 1) =>
  playAgent({ ...(scenes.get(id) ?? loadScenario(id)), lang: 'zh', seed }, AGENT[agent]);

describe.each(AGENTS)('%s', (name) => {
  it('comes to an end with any scenario and any customer', () => {
    for (const lang of LANGS) {
      for (const archetype of ['irate', 'silent', 'data-seeker', 'price-sensitive'] as const) {
        const setup = { scenario: makeScenario(), pack: makePack(), seed: 3, lang };
        expect(hasEnded(playAgent({ ...setup, cast: { archetype, level: 5 } }, AGENT[name]))).toBe(true);
      }
    }
  });

  it('says nothing twice', () => {
    for (const id of ['broken-on-arrival', 'which-backpack']) {
      const texts = replies(play(name, id)).map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('leaves no placeholder in what it says', () => {
    const texts = replies(play(name)).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('{{'))).toEqual([]);
  });
});

describe('agents', () => {
  it('the one who gives away asks nothing about the case and has the desk pay', () => {
    const state = play('give-away', 'stuck-parcel');
    expect(state.reveals).toEqual([]);
    expect(state.shop.refunded).toBeGreaterThan(0);
    expect(state.shop.log.map(({ tool }) => tool)).not.toContain('look-up-order');
  });

  it('the robot says the same to everybody', () => {
    const said = (id: string, seed: number) => replies(play('robot', id, seed)).map(({ text }) => text);
    const lines = AGENT_LINES.zh.robot;
    for (const texts of [said('broken-on-arrival', 1), said('which-backpack', 9)])
      expect(texts).toEqual(lines.slice(0, texts.length));
  });

  it('the novice asks more than the average one and names no day', () => {
    const [novice, average] = [replies(play('novice')), replies(play('average'))];
    const asking = (turns: AgentTurn[]) => turns.filter(({ signals }) => signals.asked.length > 0).length;
    expect(asking(novice)).toBeGreaterThan(asking(average));
    expect(novice.filter(({ signals }) => signals.timeNamed)).toEqual([]);
  });

  it('the silent one says and does nothing', () => {
    expect(play('silent').events).toEqual([]);
  });

  it('nobody writes faster than a person reads', () => {
    for (const name of AGENTS) {
      const { turns } = play(name);
      const gaps = turns.map((turn, i) =>
        turn.from === 'agent' ? turn.at - (turns[i - 1]?.at ?? 0) : 60_000,
      );
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3000);
    }
  });
});

describe('sentences of a script', () => {
  it.each([
    ['您好。哪天要用？谢谢！', ['您好。', '哪天要用？', '谢谢！']],
    ['It is 15.6 inches. {{order.id}} is yours', ['It is 15.6 inches.', '{{order.id}} is yours']],
    ['', []],
  ])('of "%s"', (text, expected) => {
    expect(sentencesIn(text)).toEqual(expected);
  });
});
