import { findMoney } from '../../language/quantities/index.ts';
import type { Sentence } from '../../language/sentence.ts';
import { type Clause, clausesOf, hangsOnBefore } from './clauses.ts';
import { joinedWith } from './deeds-across.ts';
import { deedsEn } from './deeds-en.ts';
import { type NamedRemedy, remediesZh, type Tense, tenseZh } from './deeds-zh.ts';
import type { Stated } from './stated.ts';

export type Deed = NamedRemedy & { readonly tense: Tense };

const deedsZh = (clause: Clause): Deed[] =>
  remediesZh(clause).flatMap((remedy) => {
    const tense = tenseZh(clause, remedy.range);
    return tense ? [{ ...remedy, tense }] : [];
  });

const deedsIn = (clause: Clause): Deed[] =>
  clause.sentence.lang === 'zh' ? deedsZh(clause) : deedsEn(clause);

/** A deed that hangs on something else is none; one done stands, whatever follows it. */
const stands = (clause: Clause, deed: Deed): boolean =>
  !clause.conditional &&
  !hangsOnBefore(clause.text, deed.range[0]) &&
  (deed.tense === 'done' || !clause.conditionFollows);

/** Deeds a clause states, conditions apart. */
export const clauseDeeds = (clause: Clause): Deed[] => deedsIn(clause).filter((deed) => stands(clause, deed));

/** The sum named right at the deed, true where none is. */
const amountOf = (clause: Clause, { tool, range }: Deed): number | true => {
  if (tool !== 'refund' && tool !== 'coupon' && tool !== 'adjust-price') return true;
  const sums = findMoney(clause.text);
  const [only] = sums;
  if (sums.length !== 1 || only?.kind !== 'money' || only.low !== only.value) return true;
  const near = only.range[0] <= range[1] + 8 && only.range[1] >= range[0] - 2;
  return near ? only.value : true;
};

const claimsIn = (clause: Clause, place: (at: number) => number): Stated[] =>
  clauseDeeds(clause).map((deed) => ({
    kind: 'deed',
    subject: deed.tool,
    value: amountOf(clause, deed),
    tense: deed.tense,
    range: [place(deed.range[0]), place(deed.range[1] - 1) + 1],
  }));

/** What the reply says it has done, is doing or will do on the desk. */
export function deedClaims(sentence: Sentence): Stated[] {
  const clauses = clausesOf(sentence);
  return clauses.flatMap((clause, i) => {
    const own = claimsIn(clause, (at) => clause.start + at);
    if (own.length > 0) return own;
    const joined = joinedWith(clauses[i - 1], clause);
    return joined ? claimsIn(joined.clause, joined.place) : [];
  });
}
