import { describe, expect, it } from 'vitest';
import { loadScenario, shippedScenarios } from '../../../src/cli/files.ts';
import type { ScriptItem } from '../../../src/core/scenario/v1/scenario.ts';
import type { AgentTurn, Trace } from '../../../src/core/score/types.ts';
import { finish } from '../../../src/core/session/finish.ts';
import { playScript } from '../../../src/core/session/play.ts';
import { HOUR } from '../../../src/core/shared/calendar.ts';
import { OUTCOMES } from '../../../src/core/shared/dimensions.ts';
import { ARCHETYPES, type Cast, LEVELS } from '../../../src/core/shared/personas.ts';
import { type Random, seededRandom } from '../../../src/core/shared/random.ts';
import { TOPIC_NEIGHBOURS } from '../../../src/core/shared/topics.ts';

const SESSIONS = 2000;
const cases = shippedScenarios().map(loadScenario);

/** What anybody might write, apart from the scenario's own scripts. */
const ANYTHING = {
  zh: [
    '好的',
    '您好，请问怎么了？',
    '我帮您查一下，请稍等',
    '您具体是什么情况呢？',
    '没办法，规定就是这样',
    '尽快给您处理',
    '您是不是自己弄坏的？',
    '给您全额退款可以吗？',
    '对不起让您失望了',
    '明天一定到',
  ],
  en: [
    'OK',
    'Hello, what happened?',
    'Let me check, one moment',
    'Could you tell me more?',
    "Nothing I can do, that's the policy",
    "We'll deal with it as soon as possible",
    'Did you break it yourself?',
    'Would a full refund be all right?',
    "I'm so sorry about this",
    'It will definitely be there tomorrow',
  ],
};

const HANDOVER: ScriptItem = { do: 'escalate', with: { to: 'supervisor' } };

/** Somebody who does anything in any order: items of all scripts of the scenario, and whatever comes to mind. */
function wildScript(items: readonly ScriptItem[], lang: 'zh' | 'en', random: Random): ScriptItem[] {
  const pool = [...items, ...ANYTHING[lang].map((say) => ({ say })), { wait: 100 }, { wait: 400 }, HANDOVER];
  return Array.from({ length: random.int(1, 9) }, () => random.pick(pool));
}

function play(seed: number): Trace {
  const random = seededRandom(seed, 'wild');
  const { scenario, pack } = random.pick(cases);
  const lang = random.pick(['zh', 'en'] as const);
  const cast: Cast = { archetype: random.pick(ARCHETYPES), level: random.pick(LEVELS) };
  const items = Object.values(scenario.exemplars).flatMap((exemplar) => exemplar[lang]);
  const endless = items.filter((item) => !('end' in item));
  const { state } = playScript({ scenario, pack, seed, lang, cast }, [
    ...wildScript(endless, lang, random),
    ...(random.next() < 0.3 ? [{ end: true as const }] : []),
  ]);
  return finish(state).trace;
}

const related = (topic: string): readonly string[] =>
  TOPIC_NEIGHBOURS.filter((group) => group.some((each) => each === topic)).flat();

/** Facts that came out though nothing allowed it. */
function againstTheirRule({ reveals, scenario, turns }: Trace): string[] {
  return reveals.flatMap(({ fact: id, question }) => {
    const fact = scenario.facts.find((each) => each.id === id);
    if (fact === undefined) return [`${id} is no fact`];
    if (fact.reveal === 'volunteered') return [];
    const turn = question === null ? undefined : turns[question];
    if (turn?.from !== 'agent') return [`${id} without a question`];
    return allows(turn, fact.topics, fact.reveal, id) ? [] : [`${id} (${fact.reveal}) by "${turn.text}"`];
  });
}

function allows({ signals }: AgentTurn, topics: readonly string[], reveal: string, id: string): boolean {
  const choosing = topics.includes('desired-outcome') && new Set(signals.offered).size > 1;
  const near = (topic: string) =>
    topics.includes(topic) ||
    (reveal === 'adjacent' && (topic === 'incident' || topics.some((own) => related(own).includes(topic))));
  const guessed = signals.asked.some(
    (asked) => asked.guessed === true && asked.possible?.some(({ topic }) => topics.includes(topic)),
  );
  return (
    choosing || guessed || signals.asked.some((asked) => asked.facts.includes(id) || asked.topics.some(near))
  );
}

describe('many sessions with everybody', () => {
  const traces = Array.from({ length: SESSIONS }, (_, seed) => play(seed));

  it('every one ends within the hour', () => {
    expect(traces.filter(({ endedAt }) => endedAt >= HOUR).map(({ endedAt }) => endedAt)).toEqual([]);
  });

  it('they end in every way there is', () => {
    expect(new Set(traces.map(({ ending }) => ending))).toEqual(
      new Set(['closed-by-agent', 'left', 'settled']),
    );
    expect(new Set(traces.map(({ outcome }) => outcome))).toEqual(new Set(OUTCOMES));
  });

  it('no fact comes out against its rule', () => {
    expect(traces.flatMap(againstTheirRule)).toEqual([]);
  });

  it('no line of a customer comes twice in a conversation', () => {
    const twice = traces.flatMap(({ turns }) => {
      const lines = turns.filter(({ from }) => from === 'customer').map(({ text }) => text);
      return lines.filter((line, i) => lines.indexOf(line) !== i);
    });
    expect(twice).toEqual([]);
  });

  it('every change of mood has a cause', () => {
    const bad = traces.flatMap(({ mood }) => mood.filter(({ cause }) => !/^mood\.[a-z-]+$/.test(cause)));
    expect(bad).toEqual([]);
  });

  it('nobody leaves a placeholder unfilled', () => {
    const lines = traces.flatMap(({ turns }) => turns.filter(({ from }) => from === 'customer'));
    expect(lines.filter(({ text }) => /[{}]|undefined/.test(text)).map(({ text }) => text)).toEqual([]);
  });

  it.each(['zh', 'en'] as const)('the openings and lines are many: %s', (lang) => {
    const mine = traces.filter((trace) => trace.lang === lang);
    const openings = mine.map(({ turns }) => {
      const first = turns.findIndex(({ from }) => from === 'agent');
      return turns
        .slice(0, first < 0 ? 2 : first)
        .map(({ text }) => text)
        .join('\n');
    });
    const lines = mine.flatMap(({ turns }) =>
      turns.flatMap(({ from, text }) => (from === 'customer' ? [text] : [])),
    );
    expect(new Set(openings).size).toBeGreaterThanOrEqual(200);
    expect(new Set(lines).size).toBeGreaterThanOrEqual(1000);
  });
});
