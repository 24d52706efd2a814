import type { Scenario } from '../../scenario/v1/scenario.ts';
import { AGENT, type AgentName, playAgent } from '../../session/agents/index.ts';
import { finish } from '../../session/finish.ts';
import type { Lang } from '../../shared/lang.ts';
import { type Archetype, type Cast, LEVELS, type Level } from '../../shared/personas.ts';
import type { ShopPack } from '../../shop/types.ts';
import type { PlayedSession } from './types.ts';

/** What is to be played of a scenario. An archetype or level of null is the scenario's own. */
export interface Sample {
  readonly scenario: Scenario;
  readonly pack: ShopPack;
  readonly langs: readonly Lang[];
  readonly agents: readonly AgentName[];
  readonly archetypes: readonly (Archetype | null)[];
  readonly levels: readonly (Level | null)[];
  readonly seeds: readonly number[];
}

const castOf = (archetype: Archetype | null, level: Level | null): { cast?: Cast } =>
  archetype === null && level === null
    ? {}
    : { cast: { ...(archetype !== null && { archetype }), ...(level !== null && { level }) } };

const ownLevel = ({ level }: Scenario): Level => LEVELS.find((each) => each === level) ?? 1;

function playOne(
  sample: Sample,
  agent: AgentName,
  lang: Lang,
  archetype: Archetype | null,
  level: Level | null,
  seed: number,
): PlayedSession {
  const { scenario, pack } = sample;
  const state = playAgent({ scenario, pack, lang, seed, ...castOf(archetype, level) }, AGENT[agent]);
  const { trace, card } = finish(state);
  return {
    scenario: scenario.id,
    lang,
    archetype: archetype ?? scenario.customer.archetype,
    level: level ?? ownLevel(scenario),
    agent,
    seed,
    outcome: trace.outcome,
    stars: trace.csat,
    overall: card.overall ?? 0,
    scores: card.scores,
    turns: card.metrics.turns,
  };
}

/** Plays every combination of a sample. The seeds of one pairing come together, so that its texts are still known. */
export const playAll = (sample: Sample): PlayedSession[] =>
  sample.langs.flatMap((lang) =>
    sample.archetypes.flatMap((archetype) =>
      sample.levels.flatMap((level) =>
        sample.agents.flatMap((agent) =>
          sample.seeds.map((seed) => playOne(sample, agent, lang, archetype, level, seed)),
        ),
      ),
    ),
  );
