import { createInterface } from 'node:readline';
import { analyse } from '../../core/analysis/analyse.ts';
import type { ReplyAnalysis } from '../../core/analysis/types.ts';
import { LANGS, type Lang } from '../../core/shared/lang.ts';
import { round } from '../../core/shared/round.ts';
import { readArgs } from '../options.ts';

interface Line {
  readonly id?: unknown;
  readonly text: string;
  readonly lang?: Lang;
}

/** Reads one input line; a string says what is wrong with it. */
function readLine(raw: string): Line | { id?: unknown; error: string } {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return { error: 'not JSON' };
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return { error: 'not an object' };
  const { id, text, lang } = value as { id?: unknown; text?: unknown; lang?: unknown };
  if (typeof text !== 'string') return { id, error: 'text is missing or no string' };
  if (lang !== undefined && lang !== null && !LANGS.includes(lang as Lang))
    return { id, error: 'lang is neither zh nor en' };
  return lang === undefined || lang === null ? { id, text } : { id, text, lang: lang as Lang };
}

const printable = (id: unknown, found: ReplyAnalysis) => ({
  id,
  lang: found.lang,
  acts: found.acts,
  topics: found.topics,
  sentences: found.sentences.map(({ start, end, acts, topics }) => ({
    start,
    end,
    acts: acts.map(({ act, confidence, evidence }) => ({ act, confidence: round(confidence, 3), evidence })),
    topics: topics.map(({ topic, confidence }) => ({ topic, confidence: round(confidence, 3) })),
  })),
  claims: found.claims,
});

function answer(raw: string): string {
  const line = readLine(raw);
  if ('error' in line) return JSON.stringify(line);
  const found = analyse(line.text, line.lang === undefined ? {} : { lang: line.lang });
  return JSON.stringify(printable(line.id, found));
}

/** `analyse`: JSON lines in, JSON lines out, in order; a bad line gives an error in its place. */
export async function analyseVerb(args: string[]): Promise<number> {
  readArgs('analyse', args, {});
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const raw of lines) {
    if (raw.trim() === '') continue;
    if (!process.stdout.write(`${answer(raw)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return 0;
}
