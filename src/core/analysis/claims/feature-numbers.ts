import { locateMention } from '../../language/mention.ts';
import { convert, findNumbers, type NumberFound } from '../../language/quantities/index.ts';
import type { Range } from '../../shared/lang.ts';
import { rememberedByObject } from '../../shared/memo.ts';
import { round } from '../../shared/round.ts';
import type { Product } from '../../shop/types.ts';
import type { Verdict } from '../types.ts';

type Feature = Product['features'][number];

export interface NumberHit {
  readonly feature: Feature;
  readonly said: number;
  readonly verdict: Verdict;
  /** In the clause. */
  readonly range: Range;
}

/** Shares by which a number may miss the fact and still be called right, and from which on it is called wrong. */
const RIGHT = 0.05;
const WRONG = 0.1;

/** Words by which a text speaks of the feature, numbers apart. */
const wordsOf = rememberedByObject(({ label, mention }: Feature): readonly string[] => {
  const named = [...mention.zh, ...mention.en]
    .flatMap((item) => item.split('|'))
    .filter((word) => !/[\d零一二三四五六七八九十]/.test(word));
  const item = [label.zh, label.en, ...named]
    .map((word) => word.trim())
    .filter((word) => word.length > 1)
    .join('|');
  return [item];
});

const LIMIT_ABOVE =
  /(?:不到|不超过|不足|小于|低于|最多|至多|under|less than|below|no more than|up to|at most) ?$/;
const LIMIT_BELOW = /(?:超过|大于|高于|至少|不少于|不低于|over|more than|above|at least) ?$/;

const compare = (text: string, number: NumberFound, said: number, truth: number): Verdict | null => {
  const left = text.slice(0, number.range[0]);
  const right = text.slice(number.range[1]);
  if (LIMIT_ABOVE.test(left) || /^(?:以内|以下|之内| or less)/.test(right))
    return truth <= said ? 'true' : 'false';
  if (LIMIT_BELOW.test(left) || /^(?:以上| or more|\+)/.test(right)) return truth >= said ? 'true' : 'false';
  const miss = Math.abs(said - truth) / Math.max(Math.abs(truth), 1e-9);
  if (miss <= RIGHT) return 'true';
  return miss > WRONG ? 'false' : null;
};

const hit = (text: string, number: NumberFound, feature: Feature): NumberHit | null => {
  if (typeof feature.value !== 'number' || feature.unit === undefined || number.unit === null) return null;
  const converted = convert(number.value, number.unit, feature.unit);
  if (converted === null) return null;
  const said = round(converted, 3);
  const verdict = compare(text, number, said, feature.value);
  return verdict && { feature, said, verdict, range: number.range };
};

/**
 * Numbers with a unit that a clause gives for features it speaks of. Wrong ones count only where a single feature
 * can be meant.
 */
export function numberHits(text: string, product: Product): NumberHit[] {
  const numbers = findNumbers(text).filter(
    (each) => each.kind === 'number' && each.unit !== null,
  ) as NumberFound[];
  if (numbers.length === 0) return [];
  const spoken = product.features.filter(
    (feature) => typeof feature.value === 'number' && locateMention(text, wordsOf(feature)) !== null,
  );
  const hits = numbers.map((number) => spoken.flatMap((feature) => hit(text, number, feature) ?? []));
  const right = hits.map((each) => each.find(({ verdict }) => verdict === 'true'));
  const isAlone = right.filter((each) => each === undefined).length === 1;
  return hits.flatMap((each, i) => {
    const [only] = each;
    return right[i] ?? (each.length === 1 && isAlone && only ? [only] : []);
  });
}
