import { analyse } from '../../core/analysis/analyse.ts';
import type { ScriptItem } from '../../core/scenario/v1/scenario.ts';
import { finish, playScript } from '../../core/session/index.ts';
import type { Lang } from '../../core/shared/lang.ts';
import { round } from '../../core/shared/round.ts';
import { loadScenario, shippedScenarios } from '../files.ts';
import { readArgs, wholeNumber } from '../options.ts';

const saysOf = (script: readonly ScriptItem[]): string[] =>
  script.flatMap((item) => ('say' in item ? [item.say] : []));

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Runs `work` over and over for some milliseconds; durations of single runs in milliseconds. */
function timed(ms: number, work: (nth: number) => void): number[] {
  const durations: number[] = [];
  const until = performance.now() + ms;
  for (let nth = 0; performance.now() < until; nth++) {
    const from = performance.now();
    work(nth);
    durations.push(performance.now() - from);
  }
  return durations;
}

function summary(durations: readonly number[]) {
  const total = durations.reduce((sum, each) => sum + each, 0);
  const sorted = [...durations].sort((a, b) => a - b);
  return {
    perSecond: round((durations.length / total) * 1000),
    p50Ms: round(percentile(sorted, 0.5), 4),
    p95Ms: round(percentile(sorted, 0.95), 4),
  };
}

/** `bench`: replies and sessions a second on one core, and the memory they take, as one JSON object. */
export async function benchVerb(args: string[]): Promise<number> {
  const { values } = readArgs('bench', args, { seconds: { type: 'string' } });
  const ms = wholeNumber('bench', 'seconds', values.seconds, 3, 1) * 1000;
  const scenarios = shippedScenarios().map((file) => loadScenario(file));
  const langs: readonly Lang[] = ['zh', 'en'];
  const runs = scenarios.flatMap((loaded) =>
    langs.map((lang) => ({ ...loaded, lang, script: loaded.scenario.exemplars.great[lang] })),
  );
  const texts = runs.flatMap(({ script }) => saysOf(script));
  const play = (nth: number) => {
    const run = runs[nth % runs.length];
    if (run !== undefined) finish(playScript({ ...run, seed: nth }, run.script).state);
  };
  const reply = (nth: number) => analyse(texts[nth % texts.length] ?? '');
  timed(ms / 4, reply);
  const replies = summary(timed(ms, reply));
  timed(ms / 4, play);
  const before = process.memoryUsage().heapUsed;
  const sessions = summary(timed(ms, play));
  const after = process.memoryUsage();
  const memory = {
    heapGrowthMb: round((after.heapUsed - before) / 1e6, 1),
    rssMb: round(after.rss / 1e6, 1),
  };
  process.stdout.write(`${JSON.stringify({ node: process.version, replies, sessions, memory })}\n`);
  return 0;
}
