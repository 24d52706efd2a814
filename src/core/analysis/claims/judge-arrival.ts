import { possibleDays, resolveDay } from '../../language/quantities/index.ts';
import type { Sentence, View } from '../../language/sentence.ts';
import { daysBetween, type WallTime } from '../../shared/calendar.ts';
import { rememberedInRoom } from '../../shared/memo.ts';
import { rulesOf } from '../../shop/rules.ts';
import { leavingDay, standardDays } from '../../shop/standing.ts';
import type { ShopState } from '../../shop/types.ts';
import type { Claim, JudgedClaim, Verdict } from '../types.ts';
import { judgePolicy } from './judge-policy.ts';
import { viewOf } from './stated.ts';

interface Said {
  readonly days: readonly number[];
  readonly bound: 'on' | 'by' | 'from';
}

/** A limit this many days behind the truth says nothing any more. */
const LOOSE = 14;
/** A parcel that is yet to be sent, rather than the one under way. */
const PLANNED =
  /补发|重发|重新(?:发|寄)|再(?:发|寄)|换货|换新|新的|换一|加急|顺丰|下单|拍下|第二[件只个台套双份把]|另[一外]|同款|补[一寄]|\b(?:replacement|new one|another|(?:a|the) (?:second|spare|fresh|new|different|brand[ -]new|further) (?!link|message|address)[a-z]+|one more|resend|reship|exchange|express|order (?:now|today)|place (?:the|an) order)\b/;

const matches = ({ days, bound }: Said, truth: number): boolean => {
  if (days.includes(truth)) return true;
  const last = Math.max(...days);
  return bound === 'by' && truth <= last && last - truth <= LOOSE;
};

const saidIn = (claim: Claim, shop: ShopState, at: number): Said | null =>
  typeof claim.value === 'number'
    ? { days: [claim.value], bound: 'on' }
    : possibleDays(String(claim.value), shop.startedAt, at);

/** The claim with its day counted from today. */
const counted = (claim: Claim, shop: ShopState, at: number): Claim => {
  if (typeof claim.value === 'number') return claim;
  return { ...claim, value: resolveDay(String(claim.value), shop.startedAt, at) ?? claim.value };
};

const daysTo = (shop: ShopState, at: number, times: readonly (WallTime | null)[]): number[] =>
  times.flatMap((time) => (time === null ? [] : [daysBetween(shop.startedAt + at, time)]));

/** Days of arrival of every parcel on its way. */
const arrivals = (shop: ShopState, at: number): number[] => {
  const first = shop.delivery && shop.delivery.state !== 'delivered' ? shop.delivery.arrivesOn : null;
  return daysTo(shop, at, [first, ...shop.shipments.map(({ arrivesOn }) => arrivesOn)]);
};

/** Days at which a parcel sent now would arrive, by the shop's rules. */
const feasible = (shop: ShopState, at: number): number[] => {
  const leaves = daysBetween(shop.startedAt + at, leavingDay(shop, shop.startedAt + at));
  const express = rulesOf(shop.pack)['express-days'];
  return [leaves + standardDays(shop), ...(express === undefined ? [] : [leaves + express])];
};

const verdictOn = (said: Said, truths: readonly number[]): { verdict: Verdict; truth?: number } => {
  const match = truths.find((truth) => matches(said, truth));
  if (match !== undefined) return { verdict: 'true', truth: match };
  const [first] = truths;
  return first === undefined ||
    said.bound === 'from' ||
    (Math.max(...said.days) - Math.min(...truths) > LOOSE && said.bound === 'by')
    ? { verdict: 'unsupported' }
    : { verdict: 'false', truth: first };
};

/** A parcel not yet sent: what the rules allow is true, what they rule out false, the rest open. */
const onPlan = (claim: Claim, said: Said, options: readonly number[]): JudgedClaim => {
  const planned = { ...claim, subject: `planned-${claim.subject}` };
  const match = options.find((option) => matches(said, option));
  if (match !== undefined) return { ...planned, verdict: 'true', truth: match };
  const earliest = Math.min(...options);
  const tooEarly = Math.max(...said.days) < earliest;
  return tooEarly
    ? { ...planned, verdict: 'false', truth: earliest }
    : { ...planned, verdict: 'unsupported' };
};

const speaksOfAnother = rememberedInRoom(({ own }: Sentence) => PLANNED.test(own));

const isPlanned = (claim: Claim, views: readonly View[], shop: ShopState): boolean => {
  if (shop.shipments.length > 0) return false;
  const near = [viewOf({ ...claim, sentence: claim.sentence - 1 }, views), viewOf(claim, views)];
  return near.some((view) => view !== undefined && speaksOfAnother(view.sentence));
};

const MONEY = /退(?![货换])|退货款|货款|款项|钱(?=[^,]{0,6}[到回退])|\b(?:refund(?:ed|ing)?|money)\b/;
const GOODS =
  /包裹|快递|快件|货|杯|衣|[件只]|补发|重发|新的|发[出货走]|寄|派|送达|签收|\b(?:parcels?|packages?|order(?:ed)?|replacement|new|another|courier|ship(?:s|ped)?|sent|deliver(?:y|ed|s)?|items?)\b/;

/** Money on its way back: "it's there within three days", said of a refund or after one, and of no parcel. */
function isMoney(claim: Claim, sentences: readonly View[], shop: ShopState): boolean {
  const near = sentences.filter(({ index }) => index === claim.sentence || index === claim.sentence - 1);
  if (claim.subject !== 'arrival' || near.some(({ own }) => GOODS.test(own))) return false;
  return near.some(({ own }) => MONEY.test(own)) || (shop.refunded > 0 && shop.shipments.length === 0);
}

/**
 * Holds a day of arrival or dispatch against the parcels under way. Where the reply speaks of one that is yet to be
 * sent the shop's rules decide, and the subject becomes `planned-arrival` or `planned-dispatch`. A day at which money
 * arrives is held against the rule for refunds.
 */
export function judgeDate(claim: Claim, views: readonly View[], shop: ShopState, at: number): JudgedClaim {
  const said = saidIn(claim, shop, at);
  const dated = counted(claim, shop, at);
  if (!said) return { ...dated, verdict: 'unsupported' };
  if (isMoney(claim, views, shop)) {
    const value = Math.max(...said.days);
    return judgePolicy({ ...claim, kind: 'policy', subject: 'refund-arrives-days', value }, views, shop, at);
  }
  const isArrival = claim.subject === 'arrival';
  const truths = isArrival
    ? arrivals(shop, at)
    : daysTo(
        shop,
        at,
        shop.shipments.map(({ leavesOn }) => leavesOn),
      );
  const judged = { ...dated, ...verdictOn(said, truths) };
  if (judged.verdict === 'true') return judged;
  const leaves = daysBetween(shop.startedAt + at, leavingDay(shop, shop.startedAt + at));
  if (isPlanned(claim, views, shop)) return onPlan(dated, said, isArrival ? feasible(shop, at) : [leaves]);
  if (
    !shop.delivery &&
    !shop.shipments.length &&
    isArrival &&
    feasible(shop, at).some((day) => matches(said, day))
  ) {
    return { ...onPlan(dated, said, feasible(shop, at)) };
  }
  return judged;
}
