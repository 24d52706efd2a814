import { rememberedByObject } from '../shared/memo.ts';
import type { Policy, Product, ShopPack } from './types.ts';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** The product meant by an id, a name or an alias in either language. */
export function findProduct(pack: ShopPack, wanted: string): Product | null {
  const sought = fold(wanted);
  if (sought === '') return null;
  const exact = pack.products.find((product) => namesOf(product).includes(sought));
  if (exact) return exact;
  const partly = pack.products.filter((product) => namesOf(product).some((name) => name.includes(sought)));
  // Part of a name will do only where it leaves no doubt.
  return partly.length === 1 ? (partly[0] ?? null) : null;
}

const namesOf = rememberedByObject(({ id, name, aliases }: Product): readonly string[] =>
  [id, name.zh, name.en, ...(aliases?.zh ?? []), ...(aliases?.en ?? [])].map(fold),
);

/** Policies that speak of a topic given in free words, best first. */
export function findPolicies(pack: ShopPack, topic: string): Policy[] {
  const terms = termsOf(topic);
  return pack.policies
    .map((policy) => ({ policy, score: relevance(policy, fold(topic), terms) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ policy }) => policy);
}

/** Words of three letters and more, and pairs of neighbouring Han characters. */
function termsOf(topic: string): string[] {
  const words = fold(topic).match(/[a-z]{3,}|\p{Script=Han}+/gu) ?? [];
  return [...new Set(words.flatMap((word) => (/[a-z]/.test(word) ? [word] : pairs(word))))];
}

const pairs = (word: string): string[] =>
  word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));

const foldedOf = rememberedByObject(({ id, keywords, title, text }: Policy) => ({
  keywords: [...keywords.zh, ...keywords.en].map(fold),
  title: fold(`${id} ${title.zh} ${title.en}`),
  text: fold(`${text.zh} ${text.en}`),
}));

/** Weights of a hit: whole topic in a keyword, then terms in keywords, title and text. */
function relevance(policy: Policy, topic: string, terms: readonly string[]): number {
  const { keywords, title, text } = foldedOf(policy);
  const whole = keywords.some((keyword) => keyword !== '' && topic.includes(keyword)) ? 8 : 0;
  return terms.reduce((score, term) => {
    const inKeywords = keywords.some((keyword) => keyword.includes(term)) ? 4 : 0;
    return score + inKeywords + (title.includes(term) ? 3 : 0) + (text.includes(term) ? 1 : 0);
  }, whole);
}
