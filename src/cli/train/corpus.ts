import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTS } from '../../core/shared/acts.ts';
import type { Lang } from '../../core/shared/lang.ts';
import { TOPICS } from '../../core/shared/topics.ts';
import { ROOT } from '../files.ts';

export type CorpusKind = 'acts' | 'topics';

/** One labelled sentence. */
export interface CorpusLine {
  readonly text: string;
  readonly labels: readonly string[];
  /** Two digits: the batch it was written in. */
  readonly batch: string;
  /** `zh/acts/05-….txt:12` */
  readonly place: string;
}

/** Every fifth batch is never trained on. */
export const isKeptApart = (batch: string): boolean => Number(batch) % 5 === 0;

export const LABELS: Readonly<Record<CorpusKind, readonly string[]>> = { acts: ACTS, topics: TOPICS };

const folderOf = (lang: Lang, kind: CorpusKind): string => join(ROOT, 'src/core/language/corpus', lang, kind);

function parseLine(line: string, place: string, batch: string, known: ReadonlySet<string>): CorpusLine {
  const [labels = '', text = ''] = line.split('\t');
  const names = labels.trim() === '-' ? [] : labels.trim().split('+');
  const wrong = names.find((name) => !known.has(name));
  if (wrong !== undefined || text.trim() === '')
    throw new Error(`${place}: ${wrong === undefined ? 'no sentence' : `no label "${wrong}"`}`);
  return { text: text.trim(), labels: names, batch, place };
}

/** Every line of the corpus of one language and kind, in the order of its files. */
export function readCorpus(lang: Lang, kind: CorpusKind): CorpusLine[] {
  const folder = folderOf(lang, kind);
  const known = new Set(LABELS[kind]);
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line, i) =>
          line.trim() === '' || line.startsWith('#')
            ? []
            : [parseLine(line, `${lang}/${kind}/${file}:${i + 1}`, file.slice(0, 2), known)],
        ),
    );
}
