import type { AgentName } from '../../session/agents/types.ts';
import { round } from '../../shared/round.ts';
import { shareOf } from './rows.ts';
import { grouped, noiseBetween, spreadOf } from './spread.ts';
import {
  BALANCE_RULES,
  type Offence,
  type Pairing,
  type PlayedSession,
  type RuleName,
  type RuleResult,
} from './types.ts';

type Sessions = readonly PlayedSession[];
type Rule = (sessions: Sessions) => Offence[];
type Trait = keyof Pairing;

const LEAST_RESOLVED = 0.95;
const MOST_SD = 5;
/** What a score and a share are taken to vary by where a sample is too small to tell. */
const LEAST_SD = { overall: 1, resolved: 0.3 };
/** Scores are whole points: a point may be rounding. */
const ROUNDING = 1;

const overallOf = (sessions: Sessions): number[] => sessions.map(({ overall }) => overall);
const resolvedOf = (sessions: Sessions): number[] =>
  sessions.map(({ outcome }) => (outcome === 'resolved' ? 1 : 0));
const meanOf = (values: readonly number[]): number => spreadOf(values).mean;
const of = (sessions: Sessions, ...agents: readonly AgentName[]): Sessions =>
  sessions.filter(({ agent }) => agents.includes(agent));

const poolsBy = (sessions: Sessions, traits: readonly Trait[]): PlayedSession[][] =>
  grouped(sessions, (session) => traits.map((trait) => session[trait]).join('/'));

function offence(sessions: Sessions, traits: readonly Trait[], found: Offence['found']): Offence {
  const [first] = sessions;
  const common = traits.map((trait) => [trait, first?.[trait] ?? ''] as const);
  const numbers = Object.entries(found).map(([name, value]) => [name, round(value, 2)] as const);
  return { of: Object.fromEntries(common), found: Object.fromEntries(numbers) };
}

/** By level over all characters, and by character over all levels. */
const expertResolves: Rule = (sessions) => {
  const split: readonly Trait[][] = [
    ['scenario', 'lang', 'level'],
    ['scenario', 'lang', 'archetype'],
  ];
  return split.flatMap((traits) =>
    poolsBy(of(sessions, 'expert'), traits).flatMap((pool) => {
      const resolved = shareOf(pool, 'resolved');
      return resolved < LEAST_RESOLVED ? [offence(pool, traits, { resolved, sessions: pool.length })] : [];
    }),
  );
};

const giftsDoNotWin: Rule = (sessions) => {
  const traits: readonly Trait[] = ['scenario', 'lang', 'archetype', 'level'];
  return poolsBy(sessions, traits).flatMap((pool) => {
    const [expert, giver] = [of(pool, 'expert'), of(pool, 'give-away')];
    if (expert.length === 0 || giver.length === 0) return [];
    const means = (all: Sessions) => [meanOf(overallOf(all)), meanOf(all.map(({ stars }) => stars))] as const;
    const [[overall, stars], [giftOverall, giftStars]] = [means(expert), means(giver)];
    if (giftOverall <= overall && giftStars <= stars) return [];
    return [offence(pool, traits, { overall, giftOverall, stars, giftStars })];
  });
};

/** Whether what should not rise from one level to the next does, beyond noise. */
function rises(lower: Sessions, higher: Sessions): Offence['found'] | null {
  const [score, nextScore] = [overallOf(lower), overallOf(higher)];
  const [share, nextShare] = [resolvedOf(lower), resolvedOf(higher)];
  const scoreRise = meanOf(nextScore) - meanOf(score);
  const shareRise = meanOf(nextShare) - meanOf(share);
  const easier =
    scoreRise > Math.max(ROUNDING, noiseBetween(score, nextScore, LEAST_SD.overall)) ||
    shareRise > noiseBetween(share, nextShare, LEAST_SD.resolved);
  return easier ? { scoreRise, shareRise } : null;
}

/** Below this an agent has nothing to lose at any level; nor has one whom every customer leaves with one star. */
const LOST = 25;
const isLost = (all: Sessions): boolean =>
  meanOf(overallOf(all)) < LOST || all.every(({ stars, outcome }) => stars === 1 && outcome === 'abandoned');

/** Whether an agent does worse at the highest level than at the lowest: lower scores, fewer stars, no more resolved. */
function falls(lowest: Sessions, highest: Sessions): Offence['found'] | null {
  const starsOf = (all: Sessions) => all.map(({ stars }) => stars);
  const scoreFall = meanOf(overallOf(lowest)) - meanOf(overallOf(highest));
  const starsFall = meanOf(starsOf(lowest)) - meanOf(starsOf(highest));
  const shareFall = meanOf(resolvedOf(lowest)) - meanOf(resolvedOf(highest));
  const harder = scoreFall > 0 && starsFall >= 0 && shareFall >= 0;
  return harder || isLost(lowest) ? null : { scoreFall, starsFall, shareFall };
}

const FALLING: readonly AgentName[] = ['average', 'novice'];

const levelsGetHarder: Rule = (sessions) => {
  const traits: readonly Trait[] = ['scenario', 'lang', 'agent'];
  return poolsBy(sessions, traits).flatMap((pool) => {
    const levels = poolsBy(pool, ['level']).sort((a, b) => (a[0]?.level ?? 0) - (b[0]?.level ?? 0));
    const steps = levels.slice(1).flatMap((higher, i) => {
      const found = rises(levels[i] ?? [], higher);
      return found === null ? [] : [offence(higher, [...traits, 'level'], found)];
    });
    const [lowest, highest] = [levels[0] ?? [], levels.at(-1) ?? []];
    const whole =
      lowest[0]?.level === 1 && highest[0]?.level === 5 && FALLING.some((name) => name === pool[0]?.agent);
    const found = whole ? falls(lowest, highest) : null;
    return found === null ? steps : [...steps, offence(pool, traits, found)];
  });
};

const formsAreEqual: Rule = (sessions) => {
  const traits: readonly Trait[] = ['scenario', 'lang', 'archetype', 'level', 'agent'];
  return poolsBy(sessions, traits).flatMap((pool) => {
    const { mean, sd } = spreadOf(overallOf(pool));
    return sd > MOST_SD ? [offence(pool, traits, { mean, sd })] : [];
  });
};

/** Each stands above all of the next; among those who get nowhere a point or two tells nothing. */
const RANKS: readonly (readonly AgentName[])[] = [
  ['expert'],
  ['average'],
  ['novice'],
  ['robot', 'rude', 'silent', 'stuffer'],
];

const skillShows: Rule = (sessions) => {
  const traits: readonly Trait[] = ['scenario', 'lang'];
  return poolsBy(sessions, traits).flatMap((pool) => {
    const means = (names: readonly AgentName[]) =>
      names.flatMap((name) => {
        const played = of(pool, name);
        return played.length === 0 ? [] : [{ name, mean: meanOf(overallOf(played)) }];
      });
    return RANKS.slice(1).flatMap((lower, i) =>
      means(RANKS[i] ?? []).flatMap((above) =>
        means(lower)
          .filter((below) => below.mean >= above.mean)
          .map((below) => offence(pool, traits, { [above.name]: above.mean, [below.name]: below.mean })),
      ),
    );
  });
};

const RULES: Readonly<Record<RuleName, Rule>> = {
  'expert-resolves': expertResolves,
  'gifts-do-not-win': giftsDoNotWin,
  'levels-get-harder': levelsGetHarder,
  'forms-are-equal': formsAreEqual,
  'skill-shows': skillShows,
};

/** Holds sessions played by agents against the rules of a fair game. */
export const judgeBalance = (sessions: Sessions): RuleResult[] =>
  BALANCE_RULES.map((rule) => {
    const offences = RULES[rule](sessions);
    return { rule, passed: offences.length === 0, offences };
  });
