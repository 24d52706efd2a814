import { findMention } from '../../language/mention.ts';
import { compileNames } from '../../language/mention-compile.ts';
import type { View } from '../../language/sentence.ts';
import type { Range } from '../../shared/lang.ts';
import { rememberedByObject, rememberedByText } from '../../shared/memo.ts';
import type { Product, ShopPack } from '../../shop/types.ts';

export interface NamedProduct {
  readonly product: Product;
  /** In the text it was found in. */
  readonly range: Range;
}

interface Name {
  readonly product: Product;
  readonly pattern: RegExp;
}

interface Names {
  /** Whether any product is named at all. */
  readonly any: RegExp;
  readonly each: readonly Name[];
}

const wordsFor = ({ name, aliases }: Product): string[] =>
  [...new Set([name.zh, name.en, ...(aliases?.zh ?? []), ...(aliases?.en ?? [])])].sort(
    (a, b) => b.length - a.length,
  );

const namesOf = rememberedByObject((pack: ShopPack): Names => {
  const each = pack.products.flatMap((product) => {
    const pattern = compileNames(wordsFor(product));
    return pattern ? [{ product, pattern }] : [];
  });
  return { any: new RegExp(each.map(({ pattern }) => pattern.source).join('|') || '(?!)'), each };
});

const length = ([start, end]: Range): number => end - start;

function namedIn(text: string, pack: ShopPack): NamedProduct[] {
  const { any, each: names } = namesOf(pack);
  if (!any.test(text)) return [];
  const found = names.flatMap(({ product, pattern }) =>
    [...text.matchAll(pattern)].map(
      (match): NamedProduct => ({ product, range: [match.index, match.index + match[0].length] }),
    ),
  );
  const kept: NamedProduct[] = [];
  for (const each of found.sort((a, b) => length(b.range) - length(a.range))) {
    if (kept.every(({ range }) => range[1] <= each.range[0] || range[0] >= each.range[1])) kept.push(each);
  }
  return kept.sort((a, b) => a.range[0] - b.range[0]);
}

const REMEMBERED = 1000;
const knownOf = rememberedByObject((pack: ShopPack) =>
  rememberedByText(REMEMBERED, (text): readonly NamedProduct[] => namedIn(text, pack)),
);

/** Products that a normalised text names, in order; where names overlap the longest counts. */
export const namedProducts = (text: string, pack: ShopPack): readonly NamedProduct[] => knownOf(pack)(text);

/** A product under discussion, and how it came to be: named, pointed at ("this one"), or only taken for granted. */
export interface Discussed {
  readonly product: Product;
  readonly by: 'name' | 'pointing' | 'context';
}

const POINTING =
  /这款|该款|本款|这一?[个台件辆把套双]|它|同款|\b(?:it|this one|this model|that one|this|it's|its)\b/;

const POINTERS_ZH = ['这只', '那只', '这个', '那个', '这款', '那款', '这双', '这件', '这台', '这条'];
const POINTERS_EN = ['the', 'this', 'that', 'your', 'our'];

/** A product by what it is: 马克杯 is meant by 杯子 and 这只杯子, "Speckled Mug" by "the mug". */
const kindOf = rememberedByObject(({ name }: Product): readonly string[] => {
  const zh = (name.zh.match(/[\u4e00-\u9fff]/g) ?? []).at(-1);
  const en = (name.en.toLowerCase().match(/\b[a-z]{3,20}\b/g) ?? []).at(-1);
  const meant = [
    ...(zh === undefined ? [] : [`${zh}子`, ...POINTERS_ZH.map((pointer) => `${pointer}${zh}`)]),
    ...(en === undefined ? [] : POINTERS_EN.map((pointer) => `${pointer} ${en}`)),
  ];
  return meant.length === 0 ? [] : [meant.join('|')];
});

const isPointedAt = (text: string, product: Product): boolean =>
  POINTING.test(text) || findMention(text, kindOf(product), { allowNegated: true }) !== null;

/** What a thread knows of a view: the products named in it, and the last one named before it. */
interface Spoken {
  readonly names: readonly NamedProduct[];
  readonly before: Product | null;
}

/** Follows which product a reply speaks of. */
export class ProductThread {
  readonly #spoken = new Map<View, Spoken>();

  constructor(
    readonly views: readonly View[],
    readonly pack: ShopPack,
    fallback: Product | null,
  ) {
    let before = fallback;
    for (const view of views) {
      const names = namedProducts(view.own, pack);
      this.#spoken.set(view, { names, before });
      before = names.at(-1)?.product ?? before;
    }
  }

  /** The product meant at a place in a view's text; `clause` is the clause around it. */
  at(
    view: View,
    offset: number,
    clause: { readonly start: number; readonly text: string },
  ): Discussed | null {
    const { names, before } = this.#spoken.get(view) ?? { names: [], before: null };
    const end = clause.start + clause.text.length;
    const inClause = names.filter(({ range }) => range[0] >= clause.start && range[0] < end);
    const here =
      inClause.findLast(({ range }) => range[0] <= offset) ??
      inClause[0] ??
      names.findLast(({ range }) => range[0] <= offset);
    if (here) return { product: here.product, by: 'name' };
    const points = before !== null && isPointedAt(clause.text, before);
    return before && { product: before, by: points ? 'pointing' : 'context' };
  }
}
