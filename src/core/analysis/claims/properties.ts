import { locateMention } from '../../language/mention.ts';
import type { View } from '../../language/sentence.ts';
import type { Lang, Range } from '../../shared/lang.ts';
import type { Product, ShopState } from '../../shop/types.ts';
import type { JudgedClaim, Verdict } from '../types.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { numberHits } from './feature-numbers.ts';
import { type Discussed, namedProducts, type ProductThread } from './products.ts';
import { placed, type Stated } from './stated.ts';

type Feature = Product['features'][number];
/** A judged claim of a property, wherever its sentence stands. */
type Property = Stated & Pick<JudgedClaim, 'verdict' | 'truth'>;

/** The piece the customer got, a wish, another product or a guess: not what the product is like. */
const NOT_OF_PRODUCT =
  /收到|漏发|少发|少了|缺了?|漏了|破|坏|断了|掉了|不见|忘|寄|补发|发错|如果|是否|不确定|不清楚|查一下|核实|确认一下|比较|相比|比(?!例)|以为|担心|原来|您(?:想要|要|需要|说)|其他|别的|\b(?:received|missing|arrived|came without|came broken|broken|damaged|wrong|forgot|left out|sent|whether|not sure|check|find out|compared|than|other|if you|you (?:want|need|wanted|needed)|instead)\b/;

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

const hitOf = (clause: Clause, feature: Feature): Hit | null => {
  const { lang } = clause.sentence;
  const contrary = locate(clause.text, lang, feature.contrary);
  if (contrary && !contrary.negated) return { feature, says: false, range: spanOf(contrary.ranges) };
  const mention = locate(clause.text, lang, feature.mention);
  if (mention) return { feature, says: !mention.negated, range: spanOf(mention.ranges) };
  return contrary ? { feature, says: true, range: spanOf(contrary.ranges) } : null;
};

/** What the page says, as yes or no: a number or a word on it holds. */
const holds = (feature: Feature): boolean => feature.value !== false;

const verdictOn = ({ feature, says }: Hit, by: Discussed['by'], clause: Clause): Verdict | null => {
  if (says === holds(feature)) return 'true';
  return by === 'context' || NOT_OF_PRODUCT.test(clause.text) ? null : 'false';
};

const claimOf = (
  clause: Clause,
  feature: Feature,
  value: number | boolean,
  range: Range,
  verdict: Verdict,
): Property => ({
  kind: 'property',
  subject: feature.id,
  value,
  verdict,
  truth: feature.value,
  range: [clause.start + range[0], clause.start + range[1]],
});

const wordClaims = (clause: Clause, discussed: Discussed, counted: ReadonlySet<string>): Property[] =>
  discussed.product.features.flatMap((feature) => {
    if (counted.has(feature.id)) return [];
    const hit = hitOf(clause, feature);
    const verdict = hit && verdictOn(hit, discussed.by, clause);
    if (hit && saysNothing(feature, clause.text.slice(...hit.range))) return [];
    return hit && verdict ? [claimOf(clause, feature, hit.says, hit.range, verdict)] : [];
  });

/** The clause without the products' names: what a name says is no claim. */
const unnamed = (clause: Clause, thread: ProductThread): Clause => {
  let { text } = clause;
  for (const { range } of namedProducts(text, thread.pack)) {
    text = text.slice(0, range[0]) + ' '.repeat(range[1] - range[0]) + text.slice(range[1]);
  }
  return { ...clause, text };
};

const inClause = (whole: Clause, view: View, thread: ProductThread): Property[] => {
  const discussed = thread.at(view, whole.start + whole.text.length, whole);
  if (!discussed) return [];
  const clause = unnamed(whole, thread);
  const strict = discussed.by === 'context' || NOT_OF_PRODUCT.test(clause.text);
  const numbers = numberHits(clause.text, discussed.product).filter(
    ({ verdict }) => verdict === 'true' || !strict,
  );
  const claims = numbers.map(({ feature, said, verdict, range }) =>
    claimOf(clause, feature, said, range, verdict),
  );
  return [...claims, ...wordClaims(clause, discussed, new Set(numbers.map(({ feature }) => feature.id)))];
};

/** What a reply says of products' properties, held against the shop's pages. */
export function propertyClaims(
  views: readonly View[],
  thread: ProductThread,
  _shop: ShopState,
): JudgedClaim[] {
  return views.flatMap((view) =>
    clausesOf(view.sentence)
      .filter(({ question, condition, text }) => !question && !condition && !DEFECT.test(text))
      .flatMap((clause) => inClause(clause, view, thread))
      .map((claim) => placed(claim, view)),
  );
}
