import { analyse } from '../../core/analysis/analyse.ts';
import { topicsOf } from '../../core/analysis/topics/topics-of.ts';
import { buildViews } from '../../core/language/view.ts';
import { HARM_ACTS } from '../../core/shared/acts.ts';
import { LANGS, type Lang } from '../../core/shared/lang.ts';
import { type CorpusKind, type CorpusLine, isKeptApart, LABELS, readCorpus } from './corpus.ts';
import { preference } from './explain.ts';
import { type Figures, figures, macroF1, tally } from './measure.ts';

/** What the whole analysis says of a line. */
const said = (text: string, lang: Lang, kind: CorpusKind): readonly string[] =>
  kind === 'acts'
    ? analyse(text, { lang }).acts
    : topicsOf(
        lang,
        buildViews(text, lang)
          .map(({ own }) => own)
          .join(' '),
      )
        .slice(0, 1)
        .map(({ topic }) => topic);

interface Judged {
  readonly line: CorpusLine;
  readonly gold: readonly number[];
  readonly said: readonly number[];
}

function judge(lang: Lang, kind: CorpusKind): Judged[] {
  const toIndices = (labels: readonly string[]) => labels.map((label) => LABELS[kind].indexOf(label));
  return readCorpus(lang, kind)
    .filter(({ batch }) => isKeptApart(batch))
    .map((line) => ({ line, gold: toIndices(line.labels), said: toIndices(said(line.text, lang, kind)) }));
}

const percent = (value: number): string => value.toFixed(2);

function printLabel(label: string, { precision, recall, f1, right, missed }: Figures): void {
  process.stdout.write(
    `  ${label.padEnd(24)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  n ${right + missed}\n`,
  );
}

/** Which labels stand where another should: the commonest pairs. */
function printConfusions(judged: readonly Judged[], labels: readonly string[]): void {
  const pairs = new Map<string, number>();
  for (const { gold, said: found } of judged) {
    for (const missing of gold.filter((label) => !found.includes(label))) {
      for (const wrong of found.filter((label) => !gold.includes(label))) {
        const pair = `${labels[missing]} -> ${labels[wrong]}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
  }
  const worst = [...pairs].sort((a, b) => b[1] - a[1]).slice(0, 10);
  process.stdout.write(`  confused: ${worst.map(([pair, count]) => `${pair} ${count}`).join(', ')}\n`);
}

const isMissed = ({ gold, said: found }: Judged): boolean =>
  !gold.every((label) => found.includes(label)) || !found.every((label) => gold.includes(label));

const named = (indices: readonly number[], labels: readonly string[]): string =>
  indices.map((label) => labels[label]).join('+') || '-';

const printMiss = ({ line, gold, said: found }: Judged, labels: readonly string[]): void => {
  process.stdout.write(
    `    ${line.place}: ${named(gold, labels)} -> ${named(found, labels)}: ${line.text}\n`,
  );
};

const WORST = 15;

/** The misses the model was surest of, with what spoke for the wrong act. */
function printWorst(judged: readonly Judged[], labels: readonly string[], lang: Lang): void {
  const worst = judged
    .filter(isMissed)
    .flatMap((each) => {
      const right = each.gold.find((label) => !each.said.includes(label));
      const wrong = each.said.find((label) => !each.gold.includes(label));
      const why = preference(each.line.text, lang, labels[right ?? -1] ?? null, labels[wrong ?? -1] ?? null);
      return why === null ? [] : [{ each, why }];
    })
    .sort((a, b) => a.why.gap - b.why.gap)
    .slice(0, WORST);
  for (const { each, why } of worst) {
    printMiss(each, labels);
    process.stdout.write(`      because of ${why.causes.join(', ')}\n`);
  }
}

function report(lang: Lang, kind: CorpusKind, misses: boolean): void {
  const labels = LABELS[kind];
  const judged = judge(lang, kind);
  const all = labels.map((_, label) => figures(tally(label, judged)));
  const labelled = judged.filter(({ gold }) => gold.length > 0);
  const top =
    labelled.filter(({ gold, said: [first] }) => first !== undefined && gold.includes(first)).length /
    labelled.length;
  process.stdout.write(
    `${lang} ${kind}: ${judged.length} lines kept apart, macro-F1 ${macroF1(all).toFixed(3)}${kind === 'topics' ? `, top-1 ${top.toFixed(3)}` : ''}\n`,
  );
  for (const [label, each] of all.entries()) printLabel(labels[label] ?? '', each);
  if (kind === 'acts') {
    const harm = all.filter((_, label) => (HARM_ACTS as readonly string[]).includes(labels[label] ?? ''));
    const [right, wrong] = [
      harm.reduce((sum, each) => sum + each.right, 0),
      harm.reduce((sum, each) => sum + each.wrong, 0),
    ];
    process.stdout.write(`  harm together: precision ${percent(right / Math.max(1, right + wrong))}\n`);
  }
  printConfusions(judged, labels);
  if (kind === 'acts') printWorst(judged, labels, lang);
  if (misses) for (const each of judged) if (isMissed(each)) printMiss(each, labels);
}

/** `npm run eval [zh|en] [acts|topics] [--misses]`: the analysis against the lines kept apart. */
const args = process.argv.slice(2);
for (const lang of LANGS) {
  for (const kind of ['acts', 'topics'] as const) {
    const chosen = args.filter((arg) => !arg.startsWith('--'));
    if (chosen.some((arg) => arg !== lang && arg !== kind)) continue;
    report(lang, kind, args.includes('--misses'));
  }
}
