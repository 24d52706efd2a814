import { analyse } from '../../core/analysis/analyse.ts';
import { finish, playScript } from '../../core/session/index.ts';
import type { Lang } from '../../core/shared/lang.ts';
import { round } from '../../core/shared/round.ts';
import { loadScenario, shippedScenarios } from '../files.ts';
import { readArgs, wholeNumber } from '../options.ts';
import { readCorpus } from '../train/corpus.ts';

/** Sentences of a long reply. */
const LONG = 5;
const LANGS: readonly Lang[] = ['zh', 'en'];

/** Sentences people say, no two alike, from all over the corpus. */
function sentencesOf(lang: Lang): string[] {
  const lines = readCorpus(lang, 'acts').map(({ text }) => text);
  const step = 7;
  const mixed = Array.from({ length: step }, (_, from) => lines.filter((_line, i) => i % step === from));
  return [...new Set(mixed.flat())];
}

const longOf = (sentences: readonly string[], lang: Lang): string[] =>
  Array.from({ length: Math.floor(sentences.length / LONG) }, (_, i) =>
    sentences.slice(i * LONG, (i + 1) * LONG).join(lang === 'zh' ? '。' : '. '),
  );

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

/** Every text is analysed anew: there are more of them than are remembered. */
function replies(texts: readonly string[], ms: number) {
  const analyseNext = (nth: number) => analyse(texts[nth % texts.length] ?? '');
  timed(ms / 2, analyseNext);
  return summary(timed(ms, analyseNext));
}

/**
 * `bench`: replies and sessions a second on one core, and the memory they take, as one JSON object. `shortReplies` and
 * `longReplies` are texts not seen before; `sessionsAgain` are the same scripts with ever new seeds, so that most of
 * their texts are known.
 */
export async function benchVerb(args: string[]): Promise<number> {
  const { values } = readArgs('bench', args, { seconds: { type: 'string' } });
  const ms = wholeNumber('bench', 'seconds', values.seconds, 3, 1) * 1000;
  const scenarios = shippedScenarios().map((file) => loadScenario(file));
  const runs = scenarios.flatMap((loaded) =>
    LANGS.map((lang) => ({ ...loaded, lang, script: loaded.scenario.exemplars.great[lang] })),
  );
  const play = (nth: number) => {
    const run = runs[nth % runs.length];
    if (run !== undefined) finish(playScript({ ...run, seed: nth }, run.script).state);
  };
  const measured = (textsOf: (sentences: readonly string[], lang: Lang) => readonly string[]) =>
    Object.fromEntries(LANGS.map((lang) => [lang, replies(textsOf(sentencesOf(lang), lang), ms)]));
  const shortReplies = measured((sentences) => sentences);
  const longReplies = measured(longOf);
  timed(ms / 2, play);
  const before = process.memoryUsage().heapUsed;
  const sessionsAgain = summary(timed(ms, play));
  const after = process.memoryUsage();
  const memory = {
    heapGrowthMb: round((after.heapUsed - before) / 1e6, 1),
    rssMb: round(after.rss / 1e6, 1),
  };
  const report = { node: process.version, shortReplies, longReplies, sessionsAgain, memory };
  process.stdout.write(`${JSON.stringify(report)}\n`);
  return 0;
}
