import { NUMBER_EN, NUMBER_ZH, readSpan } from '../../language/quantities/numbers.ts';
import type { Sentence } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import type { Product, ShopState } from '../../shop/types.ts';
import type { Claim, JudgedClaim, Verdict } from '../types.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Discussed } from './products.ts';
import { rangeOf, type Stated } from './stated.ts';

/** What can be said of a stock in words. */
type Level = 'none' | 'few' | 'some';

const PIECES = '[双件个只台套条张把瓶盒份本支罐箱顶块包]';
/** Not goods: what is left of them is no stock. */
const NO_GOODS =
  '(?:days?|hours?|minutes?|mins?|seconds?|weeks?|months?|questions?|steps?|things?|points?|options?|choices?|ways?|people|chats?|customers?|times?|tries|attempts?|words?)';
const GOODS = `(?: (?!${NO_GOODS}\\b|left\\b)[a-z]+){0,2}`;

/** A number of pieces: said in group 1, or one piece. */
const COUNTS = [
  new RegExp(
    `(?:剩余?|剩下|库存(?:还|只|就)?(?:有|剩|是)?)(?:最后)?(${NUMBER_ZH})${PIECES}(?!人|问题|步|选择|办法|单)`,
  ),
  new RegExp(`(?:最后的?|还有)(${NUMBER_ZH})${PIECES}(?=[^\\u4e00-\\u9fff]|$|[了啦咯呢]|库存|现货)`),
  new RegExp(
    `\\b(?:only|just|down to|there(?:'s| is| are)|we(?:'ve| have)(?: got)?|about|around|exactly) ?(?:the |our )?(?:last )?(${NUMBER_EN})${GOODS} (?:left|remaining|in stock)\\b`,
  ),
  new RegExp(
    `\\b(?:the |our )?last (${NUMBER_EN}) (?!${NO_GOODS}\\b)(?:pairs?|ones|pieces?|units?|sets?|of (?:them|these|those))\\b(?! (?:you|that|which|we|i|they)\\b)`,
  ),
  /\b(?:the |our )(?:very )?last (?:one|pair|piece|set)(?= (?:left|in stock|remaining)|$|[,.!;]| and )/,
];
const LEVELS: readonly (readonly [Level, RegExp])[] = [
  [
    'few',
    new RegExp(
      `库存(?:已经|真的|也)?(?:不多|紧张|有限|告急|不足|见底)|没(?:剩)?几${PIECES}了|剩不了?多少|所剩无几|(?:快|马上就?|就要)(?:要)?(?:卖光|卖完|没货|断货|断码|售罄|抢光)|\\b(?:(?:hardly|barely|scarcely) any(?: of (?:them|these|those))? left|(?:not|aren't) many(?: of (?:them|these|those))? left|only a (?:few|handful)(?: of (?:them|these|those))? left|(?:almost|nearly) (?:gone|sold out|out of stock)|flying (?:out|off the shel(?:f|ves))|(?:selling|running) out(?! of (?:time|patience|ideas))|running low|low (?:on|in) stock|(?:limited|very little) stock|stock is (?:low|limited|tight))\\b`,
    ),
  ],
  [
    'none',
    /(?<![不没会怕别快要])(?:卖完|卖光|售罄|断货|缺货|断码|没有?现货|没有?库存|没有?货|无货|抢光)(?!的)|\b(?:sold out|out of stock|none (?:left|in stock)|not in stock|no (?:more )?stock)\b/,
  ],
  [
    'some',
    /(?<![没无])有(?:现)?货(?![^,]{0,6}[吗么])|现货(?:充足|很多|不少|很足)|库存(?:充足|很足|很多|不少|够)|货(?:很足|充足)|\b(?:is|are|it's|they're|all|both|have (?:it|them|this|that|plenty|some)|plenty|still|currently) in stock\b|\bplenty (?:left|in stock|of stock)\b/,
  ],
];

const MAYBE = sparing(
  /如果|要是|万一|怕|担心|可能|也许|以为|之前|上次|昨天|曾|补货|到货|\b(?:if|may|might|could|maybe|afraid|worried|was|were|had|when|once|until|before|back in|again|will be|'ll be|whether|check)\b/,
);
const SPOKEN_OF = sparing(
  /[剩货]|还有|库存|最后|售罄|卖[完光]|抢光|断码|\b(?:left|stock|last|sold|gone|remaining|flying|selling|running)\b/,
);

function countIn(text: string): Omit<Stated, 'kind' | 'subject'> | null {
  for (const pattern of COUNTS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const said = match[1] === undefined ? 1 : readSpan(match[1].trim())?.[1];
    if (said !== undefined) return { value: said, range: rangeOf(match) };
  }
  return null;
}

function levelIn(text: string): Omit<Stated, 'kind' | 'subject'> | null {
  for (const [value, pattern] of LEVELS) {
    const match = pattern.exec(text);
    if (match !== null) return { value, range: rangeOf(match) };
  }
  return null;
}

const inClause = ({ text, start, question, conditional }: Clause): Stated[] => {
  if (question || conditional || !SPOKEN_OF.test(text) || MAYBE.test(text)) return [];
  const found = countIn(text) ?? levelIn(text);
  if (found === null) return [];
  const range = [start + found.range[0], start + found.range[1]] as const;
  return [{ kind: 'state', subject: 'stock', value: found.value, range }];
};

/** What is said of how much is in stock: a number of pieces, or `none`, `few`, `some`. */
export const stockClaims = (sentence: Sentence): Stated[] => clausesOf(sentence).flatMap(inClause);

/** From this many pieces on nobody can say that few are left; up to the other they can. */
const MANY = 15;
const FEW = 5;
/** A number is right within this share of the stock, and wrong beyond twice or below half. */
const NEAR = 0.1;

function verdictOn(value: Claim['value'], stock: number): Verdict {
  if (value === 'some') return stock > 0 ? 'true' : 'false';
  if (value === 'none') return stock === 0 ? 'true' : 'false';
  if (value === 'few') return stock <= FEW ? 'true' : stock >= MANY ? 'false' : 'unsupported';
  const said = Number(value);
  if (Math.abs(said - stock) <= Math.max(1, stock * NEAR)) return 'true';
  return said * 2 < stock || said > stock * 2 ? 'false' : 'unsupported';
}

/** Nobody is called wrong where a product is only taken for granted, unless it is wrong of all the shop sells. */
const isWrongOfAll = (value: Claim['value'], products: readonly Product[]): boolean =>
  products.every(({ stock }) => verdictOn(value, stock) === 'false');

/** Of all the shop sells, the product of which it would be least wrong. */
function nearestTo(value: Claim['value'], products: readonly Product[]): Product | undefined {
  const said = typeof value === 'number' ? value : 0;
  return [...products].sort((a, b) => Math.abs(a.stock - said) - Math.abs(b.stock - said))[0];
}

/**
 * Holds what was said of the stock against that of the product spoken of; where it is wrong of every product, the truth is
 * that of the one of which it is least wrong.
 */
export function judgeStock(claim: Claim, discussed: Discussed | null, { pack }: ShopState): JudgedClaim {
  if (discussed === null) {
    const nearest = isWrongOfAll(claim.value, pack.products)
      ? nearestTo(claim.value, pack.products)
      : undefined;
    return nearest === undefined
      ? { ...claim, verdict: 'unsupported' }
      : { ...claim, product: nearest.id, truth: nearest.stock, verdict: 'false' };
  }
  const { id, stock } = discussed.product;
  const verdict = verdictOn(claim.value, stock);
  const sure = verdict !== 'false' || discussed.by === 'name' || isWrongOfAll(claim.value, pack.products);
  return { ...claim, product: id, truth: stock, verdict: sure ? verdict : 'unsupported' };
}
