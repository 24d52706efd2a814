import { locateMention } from '../../language/mention.ts';
import type { Sentence, View } from '../../language/sentence.ts';
import type { Lang, Range } from '../../shared/lang.ts';
import { rememberedByObject, rememberedByText, rememberedInRoom } from '../../shared/memo.ts';
import type { Product, ShopPack } from '../../shop/types.ts';
import type { JudgedClaim, Verdict } from '../types.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type NumberHit, numberHits } from './feature-numbers.ts';
import { namedProducts, type ProductThread } from './products.ts';
import { placed, type Stated } from './stated.ts';

type Feature = Product['features'][number];
/** A judged claim of a property, wherever its sentence stands. */
type Property = Stated & Pick<JudgedClaim, 'verdict' | 'truth'>;

/** The piece the customer got, a wish, another product or a guess: not what the product is like. */
const NOT_OF_PRODUCT =
  /收到|漏发|少发|少了|缺了?|漏了|破|坏|断了|掉了|不见|忘|寄|补发|发错|如果|是否|不确定|不清楚|查一下|核实|确认一下|比较|相比|比(?!例)|以为|担心|原来|您(?:想要|要|需要|说)|其他|别的|另|\b(?:received|missing|arrived|came without|came broken|broken|damaged|wrong|forgot|left out|sent|whether|not sure|check|find out|compared|than|other|if you|you (?:want|need|wanted|needed)|instead)\b/;

/** What is wrong with one piece. */
const DEFECT = /少了|少发|漏|缺|没收到|没见|\b(?:missing|forgot(?:ten)?|left out)\b/;

interface Hit {
  readonly feature: Feature;
  /** What is said of it: that it holds or that it doesn't. */
  readonly says: boolean;
  /** In the clause. */
  readonly range: Range;
}

const OTHER_SCRIPT: Readonly<Record<Lang, RegExp>> = { zh: /[a-z]{2}/, en: /[\u4e00-\u9fff]/ };

/** A number on the page is claimed by saying a number, not by its label. */
const saysNothing = (feature: Feature, words: string): boolean =>
  typeof feature.value === 'number' && !/[\d一二三四五六七八九十]/.test(words);

const locate = (text: string, lang: Lang, phrases: Feature['mention'] | undefined) => {
  if (!phrases) return null;
  const first = locateMention(text, phrases[lang]);
  return first || !OTHER_SCRIPT[lang].test(text)
    ? first
    : locateMention(text, phrases[lang === 'zh' ? 'en' : 'zh']);
};

const spanOf = (ranges: readonly Range[]): Range => [
  Math.min(...ranges.map(([start]) => start)),
  Math.max(...ranges.map(([, end]) => end)),
];

const hitOf = (text: string, lang: Lang, feature: Feature): Hit | null => {
  const contrary = locate(text, lang, feature.contrary);
  if (contrary && !contrary.negated) return { feature, says: false, range: spanOf(contrary.ranges) };
  const mention = locate(text, lang, feature.mention);
  if (mention) return { feature, says: !mention.negated, range: spanOf(mention.ranges) };
  return contrary ? { feature, says: true, range: spanOf(contrary.ranges) } : null;
};

/** What the page says, as yes or no: a number or a word on it holds. */
const holds = (feature: Feature): boolean => feature.value !== false;

const claimOf = (feature: Feature, value: number | boolean, range: Range, verdict: Verdict): Property => ({
  kind: 'property',
  subject: feature.id,
  value,
  verdict,
  truth: feature.value,
  range,
});

/** What a text says of a feature in words; wrong only where it is surely `about` the product. */
function wordClaim(text: string, lang: Lang, feature: Feature, about: boolean): Property[] {
  const hit = hitOf(text, lang, feature);
  if (hit === null || saysNothing(feature, text.slice(...hit.range))) return [];
  const right = hit.says === holds(feature);
  return right || about ? [claimOf(feature, hit.says, hit.range, right ? 'true' : 'false')] : [];
}

/** What a clause without products' names says of a product, with ranges in it; `named` where it is spoken of as such. */
function sayings(
  text: string,
  lang: Lang,
  { features }: Product,
  named: boolean,
  numbers: readonly NumberHit[],
) {
  const about = named && !NOT_OF_PRODUCT.test(text);
  const counted = numbers.filter(({ verdict }) => verdict === 'true' || about);
  return [
    ...counted.map(({ feature, said, verdict, range }) => claimOf(feature, said, range, verdict)),
    ...features
      .filter(({ id }) => counted.every(({ feature }) => feature.id !== id))
      .flatMap((feature) => wordClaim(text, lang, feature, about)),
  ];
}

const REMEMBERED = 1000;
const knownOf = rememberedByObject((product: Product) => {
  const by = (lang: Lang, named: boolean) =>
    rememberedByText(REMEMBERED, (text): readonly Property[] =>
      sayings(text, lang, product, named, numberHits(text, product)),
    );
  const both = (lang: Lang) => ({ named: by(lang, true), meant: by(lang, false) });
  return { zh: both('zh'), en: both('en') };
});

/** The clause without the products' names: what a name says is no claim. */
function unnamed(clause: Clause, pack: ShopPack): string {
  let { text } = clause;
  for (const { range } of namedProducts(text, pack)) {
    text = text.slice(0, range[0]) + ' '.repeat(range[1] - range[0]) + text.slice(range[1]);
  }
  return text;
}

function inClause(clause: Clause, view: View, thread: ProductThread): Property[] {
  const { start, text, sentence } = clause;
  const discussed = thread.at(view, start + text.length, clause);
  if (!discussed) return [];
  const known = knownOf(discussed.product)[sentence.lang][discussed.by === 'context' ? 'meant' : 'named'];
  return known(unnamed(clause, thread.pack)).map((claim) => ({
    ...claim,
    product: discussed.product.id,
    range: [start + claim.range[0], start + claim.range[1]],
  }));
}

/** Clauses that may say what a product is like. */
const telling = rememberedInRoom((sentence: Sentence): readonly Clause[] =>
  clausesOf(sentence).filter(
    ({ question, condition, text }) => !question && !condition && !DEFECT.test(text),
  ),
);

/** What a reply says of products' properties, held against the shop's pages. */
export function propertyClaims(thread: ProductThread): JudgedClaim[] {
  return thread.views.flatMap((view) =>
    telling(view.sentence)
      .flatMap((clause) => inClause(clause, view, thread))
      .map((claim) => placed(claim, view)),
  );
}
