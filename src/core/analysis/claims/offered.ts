import type { Sentence, View } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import type { Lang, Range } from '../../shared/lang.ts';
import { rememberedInRoom } from '../../shared/memo.ts';
import type { Tool } from '../../shared/tools.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { clauseDeeds } from './deeds.ts';
import { offersEn } from './deeds-en.ts';
import { isOfferZh, type NamedRemedy, remediesZh, tenseZh } from './deeds-zh.ts';

export interface Offered {
  readonly tool: Tool;
  readonly range: Range;
}

const OFFERABLE: ReadonlySet<Tool> = new Set([
  'refund',
  'reship',
  'exchange',
  'coupon',
  'adjust-price',
  'escalate',
  'schedule-follow-up',
  'change-address',
]);
/** A new one for the bad one is a reshipment or an exchange: the words don't say which. */
const REPLACEMENT = /新|换|replace|new |swap|another/;

/** Going express again is sending again: 今天就走加急. What is asked of the courier or was done is none. */
const EXPRESS_ZH = sparing(
  /(?:走|发|用|上|安排)加急(?!费)|加急(?:给(?:您|你))?(?:发|寄|送)(?![了过货的]|不)/,
);
const NO_EXPRESS = /催|快递(?:那边|公司)|已经?|没法|无法|不能|不支持|不了|如果|运费|多少|[吗么?]/;

const expressZh = ({ text, question }: Clause): NamedRemedy[] => {
  const match = question || NO_EXPRESS.test(text) ? null : EXPRESS_ZH.exec(text);
  return match ? [{ tool: 'reship', range: [match.index, match.index + match[0].length] }] : [];
};

const namedZh = (clause: Clause): NamedRemedy[] =>
  remediesZh(clause).filter(
    (remedy) => isOfferZh(clause, remedy.range) || tenseZh(clause, remedy.range) !== null,
  );

const inClause = (clause: Clause): NamedRemedy[] =>
  clause.sentence.lang === 'en'
    ? [...clauseDeeds(clause), ...offersEn(clause)]
    : [...expressZh(clause), ...namedZh(clause)];

const asMeant = ({ tool, range }: NamedRemedy, words: string): NamedRemedy[] => {
  if ((tool !== 'reship' && tool !== 'exchange') || !REPLACEMENT.test(words)) return [{ tool, range }];
  return [
    { tool, range },
    { tool: tool === 'reship' ? 'exchange' : 'reship', range },
  ];
};

/** Remedies a sentence names, with ranges in its text. */
const namedIn = rememberedInRoom((sentence: Sentence): NamedRemedy[] =>
  clausesOf(sentence).flatMap((clause) =>
    inClause(clause)
      .flatMap((remedy) => asMeant(remedy, clause.text.slice(...remedy.range)))
      .map(({ tool, range }) => ({
        tool,
        range: [clause.start + range[0], clause.start + range[1]] as const,
      })),
  ),
);

/** Remedies a reply names as offer, plan or deed; each tool once, where it is first named. */
export function findOffered(sentences: readonly View[], _lang: Lang): Offered[] {
  const found = new Map<Tool, Offered>();
  for (const sentence of sentences) {
    for (const { tool, range } of namedIn(sentence.sentence)) {
      if (!OFFERABLE.has(tool) || found.has(tool)) continue;
      found.set(tool, { tool, range: sentence.origin(...range) });
    }
  }
  return [...found.values()];
}
