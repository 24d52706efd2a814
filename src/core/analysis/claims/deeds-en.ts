import { isNegated } from '../../language/negation.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import type { Range } from '../../shared/lang.ts';
import type { Clause } from './clauses.ts';
import type { NamedRemedy, Tense } from './deeds-zh.ts';
import { REMEDIES_EN, type RemedyWordsEn } from './remedy-words-en.ts';

const ADVERB =
  '(?: (?:just|now|already|also|since|gone ahead and|went ahead and|personally|successfully|then|immediately|been able to|managed to|today))';
const WE_DID = `(?:\\b(?:i|we)(?:'ve| have)(?: (?!that\\b|who\\b|you\\b|they\\b|he\\b|she\\b|if\\b|when\\b|to\\b|not\\b|and\\b)[a-z']{1,14}){1,6} and${ADVERB}{0,2} |\\b(?:i|we)(?:'ve| have)?${ADVERB}{0,3} )`;
const WE_DO = "(?:\\b(?:i'm|i am|we're|we are|im)(?: (?:just|now|currently|already|also|right now|still))* )";
const WE_WILL =
  "(?:\\b(?:i'll|i will|we'll|we will|i'm going to|we're going to|i am going to|i shall|ill)(?: (?:then|also|now|just|personally|make sure (?:to|i|we)|go ahead and|immediately|gladly|happily|be able to|certainly|definitely|have (?:the|our) \\w+|right away|of course|get this \\w+ and|and)){0,3} )";
const HAS_BEEN =
  "(?: (?:has|have|is|was|are|'s|have been|has been))(?: (?:just|now|already|also|been|successfully|fully|all)){0,3} ";

interface Compiled {
  readonly tool: RemedyWordsEn['tool'];
  readonly tenses: readonly (readonly [Tense, RegExp])[];
  readonly named: RegExp;
}

const compileOne = ({ tool, done, doing, act, thing, state }: RemedyWordsEn): Compiled => {
  const opening = `^(?:(?:done|ok|okay|all done|all set|right|great)[ -]+)?(?:(?:have |just |fully ){0,2}(?:${done})|(?:full )?${thing} (?:issued|sent|processed|completed|approved|arranged|dispatched|added|scheduled|updated|changed|raised|opened|created|booked)\\b)`;
  const passive = `\\b${thing}(?: (?:of|for|to|worth|over|request|in full)(?: [\\w¥$.]+){0,3})?(?:'s|${HAS_BEEN.slice(0, -1)})(?: (?:just|now|already|been|also|successfully|fully))* (?:${state})\\b|\\b${thing} went (?:through|out)\\b|\\byou(?:'ve| have) been (?:fully )?(?:${state === 'refunded' ? state : '(?!)'})`;
  return {
    tool,
    tenses: [
      ['done', sparing(new RegExp(`${WE_DID}(?:${done})|${passive}|${opening}`))],
      ['now', sparing(new RegExp(`${WE_DO}(?:${doing})`))],
      ['later', sparing(new RegExp(`${WE_WILL}(?:${act})`))],
    ],
    named: sparing(new RegExp(`\\b(?:${act}|${doing})|\\b${namedThing(tool, thing)}\\b`)),
  };
};

/** Things that name a remedy by themselves; the others need their verb. */
const namedThing = (tool: string, thing: string): string => {
  if (tool === 'refund') return '(?:(?:full |partial )?refund|(?:your |the )?money back)';
  if (
    tool === 'escalate' ||
    tool === 'change-address' ||
    tool === 'verify-identity' ||
    tool === 'adjust-price'
  )
    return '(?:(?!))';
  if (tool === 'coupon') return '(?:coupon|voucher|store credit)';
  return tool === 'reship'
    ? '(?:replacements?|new one|reshipment|(?:another|fresh|second|spare) one|(?:a|an|another|one) (?:second|fresh|new|spare|identical|further) [a-z]+ (?:by|via|on|with) (?:express|courier)|another [a-z]+ (?:by|via) express)'
    : `(?:an?|the|your|or|free|by|of) ${thing}`;
};

const COMPILED = REMEDIES_EN.map(compileOne);
/** Nothing below can match without one of these. */
const GATE = sparing(
  /fund|reimburs|money|payment|amount|replac|re-?s|new |another|substitut|fresh|spare|second|identical|more|exchang|swap|coupon|voucher|credit|discount|gift card|address|ticket|case|follow|call|remind|check|back to you|touch|update|posted|message you|contact you|write to you|let you know|ring you|escalat|manager|supervisor|lead|senior|specialist|management|identity|verif|price|difference/,
);
const LONG_AGO = sparing(
  /\b(?:yesterday|last (?:week|month|time|year|night)|earlier this|previously|days? ago|weeks? ago|months? ago|before (?:you|this)|at the time|back then)\b/,
);
const BY_OTHERS =
  /\b(?:you|they|he|she|the (?:customer|seller|courier|carrier|platform|bank|driver|manufacturer)|my colleagues?|another agent|someone|somebody|the (?:other|previous) (?:agent|team))(?:'ve| have|'d| had| has)?(?: (?:just|already|also|now|once))? $/;
const REFUSED =
  /\b(?:can't|cannot|can not|unable to|not able to|won't|will not|isn't possible|not possible|don't|do not|doesn't|does not|wouldn't|couldn't|not eligible|not entitled|no longer|never|haven't|have not|hasn't|has not|wasn't|isn't|aren't|not been|no way|not yet|no)\b[^,]{0,40}$/;
const STILL_OFFERED =
  /\b(?:don't (?:worry|hesitate)|no (?:problem|worries)|can't wait)[^,]{0,40}$|\bwhy don't (?:i|we)\b/;

/** "If it doesn't make it you can …": what is denied in the if-part is not denied of the rest. */
const IF_PART =
  /^(?:(?:and|but|so|or|then|ok|even) ){0,2}(?:if|when|in case|once|where|since|because|should)\b[^,]{0,60}(?= (?:you|i|we)(?:'ll| (?:can|could|may|will|would|might))\b(?! not\b))/;

/** Whether a remedy is refused or denied where it is named. */
const isRefused = (text: string, [start, end]: Range): boolean => {
  const left = text.slice(0, start);
  const own = left.replace(IF_PART, '');
  const cut = left.length - own.length;
  return (
    (REFUSED.test(own) && !STILL_OFFERED.test(own)) ||
    isNegated(text.slice(cut), start - cut, end - cut) ||
    /^ (?:isn't|is not|won't|can't|cannot|was (?:not|declined|rejected))/.test(text.slice(end))
  );
};

const free = (found: readonly { readonly range: Range }[], [start, end]: Range): boolean =>
  found.every(({ range }) => range[1] <= start || range[0] >= end);

const GUESSED =
  /\b(?:understand|see|hear|believe|think|assume|suppose|guess|know|hope|wish|thought|expect|imagine|says?|shows?|looks like|seems)(?: (?:that|like))? ?$/;
const OF_OTHERS =
  /^ (?:many|other|several|lots|others|some|customers|people|every|each|a few)\b|\bby (?:the|your) (?:bank|courier|carrier|platform|seller)/;

const isOurs = (text: string, [start, end]: Range): boolean => {
  const left = text.slice(0, start);
  return !BY_OTHERS.test(left) && !GUESSED.test(left) && !OF_OTHERS.test(text.slice(end));
};

/** Money that goes to the customer as a coupon is no refund: "a coupon for 30 yuan has been credited". */
const AS_COUPON = sparing(/\b(?:coupons?|vouchers?|store credit|gift cards?|discount codes?|points)\b/);
const NAMES_REFUND = /refund|reimburs|money|payment|price|difference/;
const isCoupon = (text: string, { tool }: Compiled, [start, end]: Range): boolean =>
  (tool === 'refund' || tool === 'adjust-price') &&
  AS_COUPON.test(text) &&
  !NAMES_REFUND.test(text.slice(start, end));

const tenseOf = (
  clause: Clause,
  compiled: Compiled,
): { readonly tense: Tense; readonly range: Range } | null => {
  for (const [tense, pattern] of compiled.tenses) {
    const match = pattern.exec(clause.text);
    if (!match) continue;
    const range: Range = [match.index, match.index + match[0].length];
    if (isRefused(clause.text, range) || !isOurs(clause.text, range)) return null;
    if (isCoupon(clause.text, compiled, range)) return null;
    const soon =
      tense === 'later' &&
      /^[^,]{0,40}\b(?:right now|right away|straight away|immediately|now)\b/.test(
        clause.text.slice(range[1] - 1),
      );
    return {
      tense: soon || (tense === 'later' && /\bnow\b|immediately/.test(match[0])) ? 'now' : tense,
      range,
    };
  }
  return null;
};

/** Deeds an English clause reports, does or announces; ranges count in the clause's text. */
export function deedsEn(clause: Clause): (NamedRemedy & { readonly tense: Tense })[] {
  if (clause.question || !GATE.test(clause.text) || LONG_AGO.test(clause.text)) return [];
  const found: (NamedRemedy & { readonly tense: Tense })[] = [];
  for (const compiled of COMPILED) {
    const deed = tenseOf(clause, compiled);
    if (deed && free(found, deed.range)) found.push({ tool: compiled.tool, ...deed });
  }
  return found;
}

const OFFER = sparing(
  /\b(?:(?:i|we) (?:can|could|may|might|would|will)|(?:i|we)'ll|i'd|we'd|happy to|glad to|able to|let me|let's|would you|do you want|shall (?:i|we)|should (?:i|we)|want me to|like me to|how about|what about|why don't (?:i|we)|you can|you could|you may|you'll|you will|you're entitled|entitled|eligible|option|options|either|or|prefer|arrange|offer|suggest|propose|choose|choice|get you|for you|you a|recommend|possible|available|on the table|by express|via express|free of charge|no charge|on us|(?:at|on) our (?:cost|expense|side|bill)|in my power)\b/,
);
const WISH = sparing(
  /\b(?:you|you'd|you would|you're|you are)(?: (?:really|just|still|now|rather|also))?(?: (?:want|like|prefer|asked|asking|requested|need|looking|hoping|expect|mentioned))\b/,
);
const PAST_QUESTION = sparing(/^(?:and |so |ok |okay )?(?:did|have|has|had|were|was|when did)\b/);
const ABOUT =
  /^(?: (?:record|history|policy|policies|rules?|request(?:ed)?|status|process|takes?|will take|may take|usually|normally|arrives?|will (?:arrive|reach|appear|show)|you (?:asked|requested)))/;

/** Remedies an English clause holds out to the customer, done ones not counted. */
export function offersEn(clause: Clause): NamedRemedy[] {
  if (
    !GATE.test(clause.text) ||
    LONG_AGO.test(clause.text) ||
    (clause.question && PAST_QUESTION.test(clause.text))
  )
    return [];
  const wished =
    WISH.test(clause.text) &&
    !/\b(?:would|do) you\b/.test(clause.text) &&
    !/\b(?:i|we)(?:'ll| can| could)\b/.test(clause.text);
  if (wished || !OFFER.test(clause.text)) return [];
  const found: NamedRemedy[] = [];
  for (const { tool, named } of COMPILED) {
    const match = named.exec(clause.text);
    if (!match) continue;
    const range: Range = [match.index, match.index + match[0].length];
    const doer = BY_OTHERS.exec(clause.text.slice(0, range[0]));
    if (
      isRefused(clause.text, range) ||
      ABOUT.test(clause.text.slice(range[1])) ||
      (doer && !/\byou $/.test(doer[0]))
    )
      continue;
    if (free(found, range)) found.push({ tool, range });
  }
  return found;
}
