import { findMention } from '../../language/mention.ts';
import type { View } from '../../language/sentence.ts';
import { clockOffset, startOfDay, type WallTime } from '../../shared/calendar.ts';
import { rememberedByObject, rememberedByText } from '../../shared/memo.ts';
import type { Policy, ShopPack, ShopState } from '../../shop/types.ts';
import type { Claim, JudgedClaim, Verdict } from '../types.ts';
import { clausesOf } from './clauses.ts';
import { viewOf } from './stated.ts';

type Value = string | number | boolean;

const ruleOf = ({ rules }: Policy, rule: string): Value[] => {
  const value = (rules as Readonly<Record<string, Value | undefined>>)[rule];
  return value === undefined ? [] : [value];
};

const keywordsOf = rememberedByObject(({ keywords }: Policy): readonly string[] => [
  [...keywords.zh, ...keywords.en].join('|'),
]);

/** Policies a sentence speaks of; all where it names none. */
const policiesFor = (own: string, { policies }: ShopPack): readonly Policy[] => {
  const named = policies.filter((policy) => findMention(own, keywordsOf(policy), { allowNegated: true }));
  return named.length > 0 ? named : policies;
};
const knownOf = rememberedByObject((pack: ShopPack) =>
  rememberedByText(500, (own): readonly Policy[] => policiesFor(own, pack)),
);

/** Windows that everyday words don't keep apart. */
const SIBLINGS: Readonly<Record<string, string>> = {
  'damage-window-days': 'return-window-days',
  'return-window-days': 'damage-window-days',
};
/** Rules that two policies may fix in different ways, so that only the one spoken of counts. */
const OF_ITS_POLICY: ReadonlySet<string> = new Set(['postage-paid-by']);
/** How many days more than the rule may be named where the rule is a speed. */
const SPEED_SLACK = 2;

const compare = (subject: string, said: Value, truth: Value): Verdict => {
  if (said === truth) return 'true';
  if (typeof said !== 'number' || typeof truth !== 'number') return 'false';
  if (subject === 'refund-arrives-days') return said >= truth ? 'true' : 'false';
  if (subject === 'standard-days' || subject === 'express-days') {
    if (said < truth) return 'false';
    return said <= truth + SPEED_SLACK ? 'true' : 'unsupported';
  }
  return 'false';
};

/** Of the two hours a bare one may be, the one the shop has, else the next to come. */
function hourMeant(claim: Claim, truths: readonly Value[], now: WallTime): Claim {
  if (claim.subject !== 'ship-cutoff') return claim;
  const either = String(claim.value).split('/');
  const value =
    either.find((hour) => truths.includes(hour)) ??
    either.find((hour) => clockOffset(hour) > now - startOfDay(now)) ??
    either[0] ??
    claim.value;
  return { ...claim, value };
}

const truthsFor = (claim: Claim, own: string, shop: ShopState): Value[] => {
  const { subject } = claim;
  const near = knownOf(shop.pack)(own).flatMap((policy) => ruleOf(policy, subject));
  return near.length > 0 || OF_ITS_POLICY.has(subject)
    ? near
    : shop.pack.policies.flatMap((policy) => ruleOf(policy, subject));
};

/** The clause of a claim, where the policy makes the difference and the clause names one. */
function namingClause({ subject, range }: Claim, view: View, pack: ShopPack): string | null {
  if (!OF_ITS_POLICY.has(subject)) return null;
  const clause = clausesOf(view.sentence).findLast(
    ({ start }) => view.origin(start, start + 1)[0] <= range[0],
  );
  return clause && knownOf(pack)(clause.text).length < pack.policies.length ? clause.text : null;
}

/** Rules a claim is held against; `open` where they are of another policy than its clause names, and accuse nobody. */
function rulesFor(claim: Claim, views: readonly View[], shop: ShopState) {
  const view = viewOf(claim, views);
  const own = view?.own ?? '';
  const clause = view ? namingClause(claim, view, shop.pack) : null;
  const near = clause === null ? [] : truthsFor(claim, clause, shop);
  return near.length > 0
    ? { truths: near, open: false }
    : { truths: truthsFor(claim, own, shop), open: clause !== null };
}

/** Holds what was said of a policy against the shop's rules; one that no policy fixes stays unsupported. */
export function judgePolicy(stated: Claim, views: readonly View[], shop: ShopState, at: number): JudgedClaim {
  const { truths, open: elsewhere } = rulesFor(stated, views, shop);
  const claim = hourMeant(stated, truths, shop.startedAt + at);
  const [first] = truths;
  if (first === undefined) return { ...claim, verdict: 'unsupported' };
  const match = truths.find((truth) => compare(claim.subject, claim.value, truth) === 'true');
  if (match !== undefined) return { ...claim, verdict: 'true', truth: match };
  const siblings = shop.pack.policies.flatMap((policy) => ruleOf(policy, SIBLINGS[claim.subject] ?? ''));
  const open =
    elsewhere ||
    siblings.includes(claim.value) ||
    truths.some((truth) => compare(claim.subject, claim.value, truth) === 'unsupported');
  return { ...claim, verdict: open ? 'unsupported' : 'false', truth: first };
}
