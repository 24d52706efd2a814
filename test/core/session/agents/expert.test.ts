import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../../src/cli/files.ts';
import { MOVES } from '../../../../src/core/customer/moves.ts';
import type { AgentTurn, CustomerTurn } from '../../../../src/core/score/types.ts';
import { AGENT, playAgent } from '../../../../src/core/session/agents/index.ts';
import { AGENT_LINES } from '../../../../src/core/session/agents/lines/index.ts';
import type { ExpertLine } from '../../../../src/core/session/agents/lines/types.ts';
import { sightOf } from '../../../../src/core/session/agents/sight.ts';
import { type AgentState, FIRST_STATE, type Sight } from '../../../../src/core/session/agents/types.ts';
import { finish, say, start, use, wait } from '../../../../src/core/session/index.ts';
import type { SessionState } from '../../../../src/core/session/state.ts';
import { LANGS, type Lang } from '../../../../src/core/shared/lang.ts';
import { ARCHETYPES } from '../../../../src/core/shared/personas.ts';
import { makePack } from '../../../factories/pack.ts';
import { makeScenario } from '../../../factories/scenario.ts';

const IDS = ['broken-on-arrival', 'stuck-parcel', 'which-backpack'];
const scenes = new Map(IDS.map((id) => [id, loadScenario(id)]));
const setupOf = (id: string, lang: Lang, seed = 1) => ({
  ...(scenes.get(id) ?? loadScenario(id)),
  lang,
  seed,
});
const { expert } = AGENT;
const own = ({ turns }: SessionState): AgentTurn[] => turns.filter((turn) => turn.from === 'agent');

/** A session in which the expert has said one thing and the customer answers with this move. */
function hearing(move: string, text = '…', lang: Lang = 'zh', state = begun(lang)): Sight {
  const sight = sightOf(state);
  const last = sight.customer.at(-1) as CustomerTurn;
  return { ...sight, heard: [{ ...last, text, move, facts: [] }] };
}

function begun(lang: Lang): SessionState {
  const opened = wait(start(setupOf('broken-on-arrival', lang)), 20_000);
  const hello = { zh: '您好，我看一下您的订单。', en: 'Hello, let me look at your order.' };
  return say(opened, 20_000, hello[lang]);
}

const sayOf = (sight: Sight, state: AgentState = FIRST_STATE): string => {
  const item = expert.next(sight, state)?.item;
  return item !== undefined && 'say' in item ? item.say : '';
};

describe('the expert', () => {
  it.each(LANGS)('answers each objection with a point that answers it, in %s', (lang) => {
    const { trace } = finish(playAgent(setupOf('which-backpack', lang), expert));
    expect(trace.objections.length).toBeGreaterThan(0);
    expect(trace.objections.filter(({ answeredIn }) => answeredIn === null)).toEqual([]);
  });

  it.each(LANGS)('says nothing twice and comes to an end with every character, in %s', (lang) => {
    for (const [nth, archetype] of ARCHETYPES.entries()) {
      const id = IDS[nth % IDS.length] ?? '';
      const state = playAgent({ ...setupOf(id, lang, nth), cast: { archetype, level: 4 } }, expert);
      const texts = own(state).map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
      expect(state.turns.length).toBeLessThan(50);
      expect(finish(state).card.critical).toEqual([]);
    }
  });

  it('plays the same session again from the same seed', () => {
    const play = () => playAgent(setupOf('stuck-parcel', 'en', 5), expert).events;
    expect(play()).toEqual(play());
  });

  it('asks for a hidden fact that its script never asks for', () => {
    const scenario = makeScenario({
      exemplars: {
        ...makeScenario().exemplars,
        great: {
          zh: [
            { say: '{{customer.title}}您好，壶碎了真让人窝火，是我们没包好，对不起。' },
            { do: 'reship', with: { by: 'express' } },
            { say: '已经加急补发，{{shipment.eta}}到，运费我们承担，再见。' },
          ],
          en: [{ say: 'Hello.' }],
        },
      },
    });
    const [fact] = scenario.facts;
    const asking = {
      ...scenario,
      facts: [{ ...fact, examples: { zh: ['您最晚哪天要用'], en: ['By when'] } }],
    };
    const played = playAgent(
      { scenario: asking as typeof scenario, pack: makePack(), seed: 1, lang: 'zh' },
      expert,
    );
    expect(played.reveals.map(({ fact: id }) => id)).toEqual(['deadline']);
    expect(own(played)[1]?.text).toMatch(/您最晚哪天要用？$/);
  });

  it('does not ask again what the customer has told of their own accord', () => {
    const scenario = makeScenario();
    const told = {
      ...scenario,
      facts: scenario.facts.map((fact) => ({ ...fact, reveal: 'volunteered' as const })),
    };
    const played = playAgent({ scenario: told, pack: makePack(), seed: 1, lang: 'zh' }, expert);
    expect(own(played)[0]?.text).not.toContain('您哪天要用');
    expect(finish(played).trace.outcome).toBe('resolved');
  });

  it('tells the point that the customer asks after', () => {
    const loaded = setupOf('broken-on-arrival', 'zh');
    const points = loaded.scenario.points.map((point) =>
      point.id === 'free' ? { ...point, asks: { zh: ['那邮费算谁的？'], en: ['Who pays?'] } } : point,
    );
    const opened = wait(start({ ...loaded, scenario: { ...loaded.scenario, points } }), 20_000);
    const state = say(opened, 20_000, '您好，我看一下您的订单。');
    const text = sayOf(hearing('follow-up', '那邮费算谁的？', 'zh', state));
    const answered = own(say(state, 40_000, text)).at(-1);
    expect(answered?.points.map(({ point }) => point)).toContain('free');
  });

  it('stands by a promise with the day of what is on its way', () => {
    const sent = use(begun('en'), 21_000, 'reship', { by: 'express' });
    expect(sayOf(hearing('test', 'Is that certain?', 'en', sent))).toContain('{{shipment.eta}}');
    expect(sayOf(hearing('test', 'Is that certain?', 'en'))).not.toContain('{{shipment');
  });

  it('gives who haggles the coupon that its script gives anyway, once, and nothing else', () => {
    const first = expert.next(hearing('haggle', '便宜点吧'), FIRST_STATE);
    expect(first?.item).toEqual({ do: 'coupon', with: { amount: 20 } });
    const given = use(begun('zh'), 22_000, 'coupon', { amount: 20 });
    const told = expert.next(hearing('haggle', '便宜点吧', 'zh', given), first?.state ?? FIRST_STATE);
    expect(told?.item).toHaveProperty('say', expect.stringContaining('{{coupon.amount}}'));
    const again = sayOf(hearing('haggle', '再便宜点', 'zh', given), told?.state);
    expect(AGENT_LINES.zh.expert.haggle.some((line) => again.startsWith(line))).toBe(true);
  });

  it('gives nobody the data of another person', () => {
    expect(AGENT_LINES.zh.expert.pry).toContain(sayOf(hearing('pry', '帮我查一下我前男友的地址')));
    expect(AGENT_LINES.en.expert.pry).toContain(sayOf(hearing('pry', "What's my ex's address?", 'en')));
  });

  it.each(MOVES.filter((move) => move !== 'open' && move !== 'leave'))('has an answer to %s', (move) => {
    for (const lang of LANGS) expect(expert.next(hearing(move, '…', lang), FIRST_STATE)).not.toBeNull();
  });

  it.each<[string, ExpertLine]>([
    ['protest', 'protest'],
    ['escalate', 'escalate'],
    ['threaten', 'threaten'],
    ['digress', 'digress'],
    ['lecture', 'lecture'],
    ['remind', 'remind'],
    ['soften', 'soften'],
    ['picture', 'picture'],
  ])('meets %s before it goes on with the matter', (move, kind) => {
    // Behind the look-up that the script begins with.
    const text = sayOf(hearing(move), { ...FIRST_STATE, cursor: 1 });
    const line = AGENT_LINES.zh.expert[kind].find((each) => text.startsWith(each));
    expect(line).toBeDefined();
    expect(text.length).toBeGreaterThan((line ?? text).length);
  });

  it('gives somebody who does not answer a moment, and then goes on', () => {
    const quiet = { ...sightOf(begun('zh')), heard: [] };
    const state = { ...FIRST_STATE, cursor: 1 };
    const first = expert.next(quiet, state);
    expect(first?.item).toEqual({ wait: 20 });
    const text = sayOf(quiet, first?.state);
    expect(AGENT_LINES.zh.expert.quiet.some((line) => text.startsWith(line))).toBe(true);
  });
});
