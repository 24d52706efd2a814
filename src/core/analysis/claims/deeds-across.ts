import type { Clause } from './clauses.ts';

/** Two clauses read as one: "30块的券,已经放进您账户了", "the refund, it has been processed". */
export interface Joined {
  readonly clause: Clause;
  /** Where a place in the joined text stands in the sentence. */
  readonly place: (at: number) => number;
}

/** A remedy named and nothing said of it yet. */
const THING_ZH =
  /^((?:我|我们|这边|我这边){0,2}(?:(?:能|可以|想|要)给(?:您|你)?的就?是|(?:再|另外|额外)?(?:送|补|给|赔)(?:您|你)?(?=一?[张个]))?)?(?:还有|另外|至于|那么?|您的?|你的?|给您的?|给你的?|补偿您?的?|答应您?的?|说好的?|这张|那张|这笔|那笔|一[张笔份个件]|全额|优惠|无门槛|代金|现金|补发|\d{1,6}|\.|元|块钱?|的){0,8}(?:券|红包|退款|货款|款项|钱|差价|差额|工单|补发单?|加急单)(?:的事|这边)?$/;
const GOES_ON_ZH = /^(?:我|我们|这边|系统|也|都|就|刚才?|刚刚|已经?){1,4}/;
const OVER_ZH = /已|刚/;

const THING_EN =
  /^(?:and |also |as for |about |so )?(?:the|your|that|a|an|my)(?: [\w¥$.-]{1,14}){0,3} (?:refund|coupon|voucher|replacement|exchange|money|credit|difference|ticket|call-?back|follow-?up)$/;
const GOES_ON_EN = /^(?:it|that|this)(?='s | is | has | was )/;

const join = (thing: Clause, lead: number, rest: Clause, skip: number): Joined => {
  const text = thing.text.slice(lead) + rest.text.slice(skip);
  const seam = thing.text.length - lead;
  const place = (at: number): number => (at < seam ? thing.start + lead + at : rest.start + skip + at - seam);
  return { clause: { ...rest, text, start: thing.start + lead }, place };
};

/** The clause together with the bare remedy named right before it; null where there is none. */
export function joinedWith(thing: Clause | undefined, rest: Clause): Joined | null {
  if (!thing || thing.question || rest.question || thing.text.length > 60) return null;
  if (rest.sentence.lang === 'zh') {
    const mark = GOES_ON_ZH.exec(rest.text);
    const named = mark && OVER_ZH.test(mark[0]) ? THING_ZH.exec(thing.text) : null;
    return named && join(thing, named[1]?.length ?? 0, rest, 0);
  }
  const pronoun = GOES_ON_EN.exec(rest.text);
  return pronoun && THING_EN.test(thing.text) ? join(thing, 0, rest, pronoun[0].length) : null;
}
