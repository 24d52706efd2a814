import { EXEMPLARS, type ExemplarName, type Scenario } from '../scenario/v1/scenario.ts';
import type { ScoreCard, Trace } from '../score/types.ts';
import { DIMENSIONS, type Outcome } from '../shared/dimensions.ts';
import { type Issue, issue } from '../shared/issue.ts';
import { LANGS, type Lang } from '../shared/lang.ts';
import type { ShopPack } from '../shop/types.ts';
import { finish } from './finish.ts';
import { playScript } from './play.ts';

/** What an exemplar has to reach. */
interface Band {
  readonly overall: readonly [low: number, high: number];
  readonly eachDimension?: number;
  readonly outcomes?: readonly Outcome[];
  readonly stars?: number;
}

/** Bands by name. The keyword soup's upper bound is set against the poor exemplar's score. */
const BANDS: Readonly<Record<ExemplarName, Band>> = {
  great: { overall: [85, 100], eachDimension: 85, outcomes: ['resolved'], stars: 4 },
  average: { overall: [45, 80] },
  poor: { overall: [0, 35] },
  'do-nothing': { overall: [0, 15], outcomes: ['abandoned'] },
  'keyword-soup': { overall: [0, 50], outcomes: ['partial', 'escalated', 'abandoned'] },
};
const SOUP_MARGIN = 15;

interface Played {
  readonly trace: Trace;
  readonly card: ScoreCard;
}

type At = { readonly name: ExemplarName; readonly lang: Lang; readonly seed: number };

function faultsOf({ trace, card }: Played, band: Band, at: At): Issue[] {
  const path = `exemplars.${at.name}.${at.lang}`;
  const [low, high] = band.overall;
  const score = card.overall ?? 0;
  const faults: Issue[] = [];
  if (score < low || score > high) faults.push(issue(path, 'exemplar.overall', { ...at, score, low, high }));
  for (const dimension of DIMENSIONS) {
    const points = card.scores[dimension];
    if (band.eachDimension === undefined || points === null || points >= band.eachDimension) continue;
    faults.push(
      issue(path, 'exemplar.dimension', { ...at, dimension, score: points, low: band.eachDimension }),
    );
  }
  if (band.outcomes !== undefined && !band.outcomes.includes(trace.outcome)) {
    faults.push(
      issue(path, 'exemplar.outcome', { ...at, outcome: trace.outcome, wanted: band.outcomes.join(', ') }),
    );
  }
  if (band.stars !== undefined && trace.csat < band.stars) {
    faults.push(issue(path, 'exemplar.stars', { ...at, stars: trace.csat, low: band.stars }));
  }
  return faults;
}

function bandOf(scenario: Scenario, name: ExemplarName, poor: number): Band {
  const { overall, outcome } = scenario.exemplars[name];
  const band =
    name === 'keyword-soup' ? { ...BANDS[name], overall: [0, poor + SOUP_MARGIN - 1] as const } : BANDS[name];
  return {
    ...band,
    ...(overall === undefined ? {} : { overall }),
    ...(outcome === undefined ? {} : { outcomes: outcome }),
  };
}

function checkOne(scenario: Scenario, pack: ShopPack, lang: Lang, seed: number): Issue[] {
  const faults: Issue[] = [];
  let poor = 0;
  for (const name of EXEMPLARS) {
    const { state, issues } = playScript({ scenario, pack, seed, lang }, scenario.exemplars[name][lang]);
    const played = finish(state);
    if (name === 'poor') poor = played.card.overall ?? 0;
    const prefix = `exemplars.${name}.${lang}`;
    faults.push(...issues.map((fault) => ({ ...fault, path: `${prefix}.${fault.path}` })));
    faults.push(...faultsOf(played, bandOf(scenario, name, poor), { name, lang, seed }));
  }
  return faults;
}

/** Plays every exemplar of a scenario with every seed in both languages; what leaves its band is an issue. */
export function checkExemplars(scenario: Scenario, pack: ShopPack, seeds: readonly number[]): Issue[] {
  return LANGS.flatMap((lang) => seeds.flatMap((seed) => checkOne(scenario, pack, lang, seed)));
}
