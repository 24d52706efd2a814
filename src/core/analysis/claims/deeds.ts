import { findMoney } from '../../language/quantities/index.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Claim } from '../types.ts';
import { type Clause, clausesOf, hangsOnBefore } from './clauses.ts';
import { deedsEn } from './deeds-en.ts';
import { type NamedRemedy, remediesZh, type Tense, tenseZh } from './deeds-zh.ts';

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

/** What the reply says it has done, is doing or will do on the desk. */
export function deedClaims(sentence: Sentence): Claim[] {
  return clausesOf(sentence).flatMap((clause) =>
    clauseDeeds(clause).map((deed) => ({
      kind: 'deed',
      subject: deed.tool,
      value: amountOf(clause, deed),
      tense: deed.tense,
      range: sentence.origin(clause.start + deed.range[0], clause.start + deed.range[1]),
      sentence: sentence.index,
    })),
  );
}
