import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../src/cli/files.ts';
import {
  judgeBalance,
  type PlayedSession,
  playAll,
  type RuleName,
} from '../../../src/core/report/balance/index.ts';
import { AGENTS, type AgentName } from '../../../src/core/session/agents/index.ts';
import { LANGS } from '../../../src/core/shared/lang.ts';
import { ARCHETYPES } from '../../../src/core/shared/personas.ts';
import { mean } from '../../../src/core/shared/round.ts';

const IDS = ['broken-on-arrival', 'stuck-parcel', 'which-backpack'];
const SEEDS = [1, 2, 3, 4];
const scenes = IDS.map(loadScenario);
const OWN = { langs: LANGS, archetypes: [null], levels: [null], seeds: SEEDS };

const offencesAgainst = (rule: RuleName, sessions: readonly PlayedSession[]) =>
  judgeBalance(sessions).find((each) => each.rule === rule)?.offences;
const without = (sessions: readonly PlayedSession[], ...agents: readonly AgentName[]) =>
  sessions.filter(({ agent }) => !agents.includes(agent));

// The whole table is what the command line's `balance` prints; this is a sample of it.
describe('agents of known skill', () => {
  const sessions = scenes.flatMap((scene) => playAll({ ...scene, ...OWN, agents: AGENTS }));

  it('the expert brings cases to a good end', () => {
    expect(offencesAgainst('expert-resolves', sessions)).toEqual([]);
  });

  it('gifts do not win', () => {
    expect(offencesAgainst('gifts-do-not-win', sessions)).toEqual([]);
  });

  it('rank as they should', () => {
    expect(offencesAgainst('skill-shows', without(sessions, 'robot'))).toEqual([]);
  });

  it('get the same whoever comes', () => {
    expect(offencesAgainst('forms-are-equal', without(sessions, 'novice'))).toEqual([]);
  });
});

it('the expert wins every character over at the highest level', () => {
  const sessions = scenes.flatMap((scene) =>
    playAll({ ...scene, langs: LANGS, archetypes: ARCHETYPES, levels: [5], seeds: [1], agents: ['expert'] }),
  );
  expect(sessions).toHaveLength(scenes.length * LANGS.length * ARCHETYPES.length);
  expect(sessions.filter(({ outcome }) => outcome !== 'resolved')).toEqual([]);
});

it.each<AgentName>(['average', 'novice'])('the %s one does worse at level 5 than at level 1', (agent) => {
  const sessions = scenes.flatMap((scene) =>
    playAll({ ...scene, ...OWN, agents: [agent], levels: [1, 5], seeds: [1, 2, 3] }),
  );
  const of = (level: number) => sessions.filter((session) => session.level === level);
  const overall = (level: number) => mean(of(level).map((session) => session.overall)) ?? 0;
  const stars = (level: number) => mean(of(level).map((session) => session.stars)) ?? 0;
  const resolved = (level: number) => of(level).filter(({ outcome }) => outcome === 'resolved').length;
  expect(overall(5)).toBeLessThan(overall(1));
  expect(resolved(5)).toBeLessThanOrEqual(resolved(1));
  expect(stars(5)).toBeLessThan(stars(1));
});
