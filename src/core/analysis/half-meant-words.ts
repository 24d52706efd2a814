import type { Act } from '../shared/acts.ts';
import type { Lang } from '../shared/lang.ts';
import type { Denial } from './disown-words.ts';

/** What is only there when it is felt. */
const FELT: readonly Act[] = ['acknowledge-feeling', 'validate', 'apologise', 'reassure', 'thank'];
/** What somebody would do. */
const DONE: readonly Act[] = [
  ...(['propose', 'compensate', 'offer-choice', 'commit-time', 'follow-up', 'escalate', 'own'] as const),
  ...(['check-first', 'apologise'] as const),
];
const PROMISED: readonly Act[] = ['commit-time', 'follow-up', 'propose', 'compensate', 'offer-choice'];

const whole = (acts: readonly Act[], pattern: RegExp): Denial => ({ acts, pattern });
const half = (acts: readonly Act[], pattern: RegExp): Denial => ({ acts, pattern, scope: 'onward' });

/** What takes the feeling or the promise from a clause and leaves what it tells: duty, hearsay, plans given up. */
const HALF_MEANT_ZH: readonly Denial[] = [
  half(FELT, /(?:谈不上|说不上(?!来)|算不上|称不上)/g),
  half(FELT, /(?:倒|又|并|可)(?:也)?不是(?:要|想|来)?(?:给|跟|向|对)(?:您|你)/g),
  half(
    FELT,
    /(?:[按照依](?:着|照)?)(?:剧本|台词|话术|规矩|流程|手册|培训|模板|套路|惯例|要求|规定)[^,.;!?]{0,8}(?:应该|该|得|要|本该|需要|提|说|讲)[^,.;!?]{0,3}(?:说|讲|来|道|念|回|安慰|表示|一[句下])/g,
  ),
  half(
    FELT,
    /(?:公司|领导|主管|经理|老板|店长|上头|上面|规定|流程|制度|他们)(?:(?:非|硬)(?:让|叫|要)|逼着?|要求|规定|强制|[让叫](?=我们?(?:说|写|加|念|背|讲)))(?:我们?)(?:在这儿?|必须|得|一定要?)?(?:跟您|跟你|对您|向您|给您)?(?:说|讲|念|道|表示|背|写|加)/g,
  ),
  half(
    DONE,
    /(?:本来|原本|原先|本)(?:是|还|也)?(?:想|打算|可以|能|该|应该)(?:着|是)?(?:给|跟|帮|替|为|向)(?:您|你)/g,
  ),
  half(DONE, /(?:据说|听说|传说|传闻|听闻)/g),
  whole(
    PROMISED,
    /(?:前|以前|内|天|今晚|下午|上午|中午)(?:我们?)?(?:可|是|也|就|都)?(?:不会|不可能|没法|没办法|绝不|绝不会|绝不可能|别想|休想|甭想)(?:有人|再)?(?:给|帮|替|为|跟|我)?(?:您|你|我)?(?:们)?(?:给您|给你)?(?:退|补|发|寄|送|换|打|回|联系|处理|办)|(?:不会|不可能|没法|没办法|绝不)在[^,.;!?]{1,12}(?:前|内)/g,
  ),
];

const HALF_MEANT_EN: readonly Denial[] = [
  half(FELT, /\b(?:not going to|won't|will not|can't|cannot|refuse to) (?:even )?pretend\b/g),
  half(FELT, /\b(?:hardly|scarcely|barely) (?:worth|sorry|an? (?:apology|disaster|tragedy|crisis))\b/g),
  half(FELT, /\b(?:i|we) (?:doubt|don't (?:think|believe|suppose)|refuse to believe)\b/g),
  half(
    DONE,
    /\b(?:i|we) (?:was|were) (?:just |about to |actually )?(?:going|planning|about) to (?:send|refund|offer|say|apologi[sz]e|give|replace|ring|call|escalate)\b/g,
  ),
  half(
    FELT,
    /\b(?:they|management|the (?:boss|company|trainer|bosses)|my (?:boss|manager|supervisor)) (?:makes?|forces?|requires?|expects?|wants?|told|asked) (?:me|us) (?:to )?(?:say|tell|apologi[sz]e|pretend|read|sound|write|add)\b|\b(?:i've been|i was|i'm|we're|i am|we are|we've been) (?:also )?(?:told|supposed|meant|required|obliged|paid|trained|expected|forced) to (?:say|tell you|apologi[sz]e|pretend|sound|sympathi[sz]e|express|add|write|mention)\b/g,
  ),
  half(
    FELT,
    /\b(?:i'd|i would|we'd|we would) (?:rather|sooner) not (?:say|apologi|be sorry|thank)|\b(?:it would be|i'd be|i would be) (?:an? )?(?:lie|lying|liar) (?:if i said|to say|to claim)\b/g,
  ),
  half(DONE, /\b(?:they say|rumou?r has it|word (?:is|has it)|legend has it|it is said|some say)\b/g),
  half(['commit-time'], /(?:^|[.,;] ?)not (?:by|within|on|at)\b/g),
  half(
    PROMISED,
    /\b(?:(?:i|we)(?: are|'re|'m| am)? (?:never|not)|(?:i|we|nobody|no one|you) (?:won't|will not|will never|shan't)) (?:ever )?(?:going to |gonna |be )?(?:refund|ring|call|send|replac|pay|get|hear|swap|giv|credit|reply|writ|email|messag)/g,
  ),
];

export const HALF_MEANT: Readonly<Record<Lang, readonly Denial[]>> = { zh: HALF_MEANT_ZH, en: HALF_MEANT_EN };
