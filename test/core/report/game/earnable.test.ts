import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BADGE_RULES, BADGES, type BadgeId } from '../../../../src/core/report/game/badge-rules.ts';
import { marksOf, moodTurnOf } from '../../../../src/core/report/game/marks.ts';
import type { Played } from '../../../../src/core/report/game/played.ts';
import { SKILLS } from '../../../../src/core/report/game/skills.ts';
import { skillScore } from '../../../../src/core/report/game/spacing.ts';
import { readScenario, readShop } from '../../../../src/core/scenario/index.ts';
import { finish, playScript } from '../../../../src/core/session/index.ts';
import { LANGS } from '../../../../src/core/shared/lang.ts';
import { makePlayed } from '../../../factories/played.ts';

const ROOT = resolve(import.meta.dirname, '../../../../scenarios');
const yaml = (path: string) => parse(readFileSync(resolve(ROOT, path), 'utf8'));
const IDS = readdirSync(ROOT).filter((name) => name.endsWith('.yaml'));

function load(name: string) {
  const file = yaml(name);
  const pack = readShop(yaml(`shops/${file.shop}.yaml`));
  if (!pack.ok) throw new Error(`${name}: shop`);
  const scenario = readScenario(file, new Map([[pack.value.id, pack.value]]));
  if (!scenario.ok) throw new Error(`${name}: scenario`);
  return { scenario: scenario.value, pack: pack.value };
}

/** Every shipped exemplar of a kind, in both languages, as the game reads it. */
function play(kind: 'great' | 'poor'): Played[] {
  return IDS.flatMap((name) => {
    const { scenario, pack } = load(name);
    return LANGS.map((lang) => {
      const { state } = playScript({ scenario, pack, seed: 5, lang }, scenario.exemplars[kind][lang]);
      const { trace, card } = finish(state);
      return makePlayed({
        scenario: scenario.id,
        archetype: scenario.customer.archetype,
        scores: card.scores,
        overall: card.overall,
        passed: card.passed,
        outcome: trace.outcome,
        csat: trace.csat,
        threeMinuteRate: card.metrics.threeMinuteRate,
        marks: marksOf(card),
        mood: moodTurnOf(trace),
      });
    });
  });
}

function shown(sessions: readonly Played[]): BadgeId[] {
  return BADGES.filter((id) => {
    const rule = BADGE_RULES[id];
    return rule.kind !== 'again' && sessions.some((session) => rule.shows(session) === true);
  });
}

/** Not in any exemplar: personal data told, somebody furious, a second meeting. */
const BEYOND: readonly BadgeId[] = ['5.3', 'won-back', 'second-try'];

describe('badges and skills on the shipped scenarios', () => {
  const [great, poor] = [play('great'), play('poor')];

  it('are shown by the great exemplars', () => {
    expect(shown(great)).toEqual(BADGES.filter((id) => !BEYOND.includes(id)));
  });

  it('are not shown by the poor ones', () => {
    expect(shown(poor)).toEqual([]);
  });

  it('tell the great from the poor in every skill that had a chance', () => {
    for (const skill of SKILLS) {
      const scores = (sessions: readonly Played[]) =>
        sessions.flatMap((session) => skillScore(skill, session) ?? []);
      for (const score of scores(great)) expect(score, skill.id).toBeGreaterThanOrEqual(60);
      for (const score of scores(poor)) expect(score, skill.id).toBeLessThanOrEqual(50);
    }
  });
});
