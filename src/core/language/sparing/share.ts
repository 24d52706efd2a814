import { isHan, isLatin } from '../script.ts';
import { EDGE } from './literals.ts';

/** Characters so common in Chinese chat that they tell little. */
const COMMON_ZH = new Set('的了是我您你们不没有在给帮会能可以一这那就都要到个好请说看后再还也为对吗呢吧、');
/** Words that many English sentences hold: they tell little. */
const COMMON_EN = new Set(
  "you your the and for that this have with can will are was not our what all please now just out has but it's i'm i it a to of in on is we be my me so if do as at or no up get one how any here there".split(
    ' ',
  ),
);
const COMMON = 0.25;
/** Of what nearly every sentence holds. */
const EVERYWHERE = 9;
/** Of marks and figures, without those of every sentence. */
const SIGN = 0.06;
/** Shares of Latin strings by length, inside words and as whole words. */
const INSIDE = [EVERYWHERE, EVERYWHERE, 0.15, 0.03, 0.011, 0.0045] as const;
const WHOLE = [EVERYWHERE, 0.05, 0.03, 0.015, 0.008, 0.005] as const;
const LONG = 0.002;
/** What a second word beside the first leaves. */
const BESIDE = 0.05;

/** Shares of Chinese strings by length. */
const HAN = [EVERYWHERE, 0.02, 0.0015] as const;
const HAN_COMMON = 0.15;
const HAN_LONG = 0.0002;

/** Nothing but edges, blanks and the commonest marks. */
const OFTEN = new RegExp(`^[.,\\s${EDGE}]*$`);

const isWordy = (code: number): boolean => isLatin(code) || code === 0x27;

const shareOfWord = (word: string, whole: boolean): number => {
  if (whole && COMMON_EN.has(word)) return COMMON;
  return (whole ? WHOLE : INSIDE)[word.length] ?? LONG;
};

/** The rarest word of a Latin string, each the rarer for those beside it. */
function shareOfLatin(literal: string): number {
  let least = EVERYWHERE;
  let words = 0;
  for (let at = 0; at < literal.length; ) {
    const from = at;
    while (at < literal.length && isWordy(literal.charCodeAt(at))) at++;
    if (at > from) {
      least = Math.min(least, shareOfWord(literal.slice(from, at), from > 0 && at < literal.length));
      words++;
    }
    at++;
  }
  if (words === 0) return OFTEN.test(literal) ? EVERYWHERE : SIGN;
  return words > 1 ? least * BESIDE : least;
}

const hasHan = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) return true;
  return false;
};

/** A guess at the share of sentences that hold a string. */
export function shareOf(literal: string): number {
  if (!hasHan(literal)) return shareOfLatin(literal);
  return COMMON_ZH.has(literal) ? HAN_COMMON : (HAN[literal.length] ?? HAN_LONG);
}
