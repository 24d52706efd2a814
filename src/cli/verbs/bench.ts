import { analyse } from '../../core/analysis/analyse.ts';
import type { ScriptItem } from '../../core/scenario/v1/scenario.ts';
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

interface Timed {
  /** Of single runs, in milliseconds. */
  readonly durations: readonly number[];
  /** Milliseconds of processor time of all together, which other work on the machine doesn't lengthen. */
  readonly cpuMs: number;
}

/** Runs `work` over and over for some milliseconds. */
function timed(ms: number, work: () => void): Timed {
  const durations: number[] = [];
  const cpu = process.cpuUsage();
  const until = performance.now() + ms;
  while (performance.now() < until) {
    const from = performance.now();
    work();
    durations.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(cpu);
  return { durations, cpuMs: (user + system) / 1000 };
}

/** Runs a second of processor time, the compiler's and the collector's included, and how long single ones took. */
function summary({ durations, cpuMs }: Timed) {
  const sorted = [...durations].sort((a, b) => a - b);
  return {
    perSecond: round((durations.length / cpuMs) * 1000),
    p50Ms: round(percentile(sorted, 0.5), 4),
    p95Ms: round(percentile(sorted, 0.95), 4),
  };
}

/** What comes next of a list, over and over. */
function turns<T>(items: readonly T[]): () => T {
  let nth = 0;
  return () => items[nth++ % items.length] as T;
}

/** Every text is analysed anew: there are more of them than are remembered. */
function replies(texts: readonly string[], ms: number) {
  const next = turns(texts);
  const analyseNext = () => {
    analyse(next());
  };
  timed(ms, analyseNext);
  return summary(timed(ms, analyseNext));
}

type Run = ReturnType<typeof loadScenario> & { readonly lang: Lang; readonly script: readonly ScriptItem[] };

const allRuns = (): Run[] =>
  shippedScenarios().flatMap((file) => {
    const loaded = loadScenario(file);
    return LANGS.map((lang) => ({ ...loaded, lang, script: loaded.scenario.exemplars.great[lang] }));
  });

const play = (run: Run, seed: number): void => {
  finish(playScript({ ...run, seed }, run.script).state);
};

/** Sentences of a reply in a script whose texts are all new. */
const SPOKEN = 3;

/** Scripts that do the same on the desk, and say in each reply what was not said for thousands of sentences. */
function renewing(sentences: Readonly<Record<Lang, readonly string[]>>): (run: Run) => Run {
  const next = { zh: turns(sentences.zh), en: turns(sentences.en) };
  return (run) => {
    const reply = () => Array.from({ length: SPOKEN }, next[run.lang]).join(run.lang === 'zh' ? '。' : '. ');
    return { ...run, script: run.script.map((item) => ('say' in item ? { ...item, say: reply() } : item)) };
  };
}

/** Plays with ever new seeds; twice as long before it is measured as afterwards: there is much to compile. */
function sessions(ms: number, next: () => Run) {
  let seed = 0;
  const playNext = () => play(next(), seed++);
  timed(2 * ms, playNext);
  const before = process.memoryUsage().heapUsed;
  const measured = timed(ms, playNext);
  const heapGrowthMb = round((process.memoryUsage().heapUsed - before) / 1e6, 1);
  return { ...summary(measured), heapGrowthMb };
}

/**
 * `bench`: replies and sessions a second of one core, and the memory they take, as one JSON object. `shortReplies` and
 * `longReplies` are texts not seen before, as are those of `sessionsNew`; `sessionsAgain` are the same scripts with ever
 * new seeds, so that most of their texts are known. Everything runs for a while before it is measured.
 */
export async function benchVerb(args: string[]): Promise<number> {
  const { values } = readArgs('bench', args, { seconds: { type: 'string' } });
  const ms = wholeNumber('bench', 'seconds', values.seconds, 3, 1) * 1000;
  const sentences = { zh: sentencesOf('zh'), en: sentencesOf('en') };
  const measured = (textsOf: (lang: Lang) => readonly string[]) =>
    Object.fromEntries(LANGS.map((lang) => [lang, replies(textsOf(lang), ms)]));
  const shortReplies = measured((lang) => sentences[lang]);
  const longReplies = measured((lang) => longOf(sentences[lang], lang));
  const nextRun = turns(allRuns());
  const renewed = renewing(sentences);
  const sessionsNew = sessions(ms, () => renewed(nextRun()));
  const sessionsAgain = sessions(ms, nextRun);
  const rssMb = round(process.memoryUsage().rss / 1e6, 1);
  const report = { node: process.version, shortReplies, longReplies, sessionsNew, sessionsAgain, rssMb };
  process.stdout.write(`${JSON.stringify(report)}\n`);
  return 0;
}
