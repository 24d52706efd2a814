import type { Sentence } from '../../language/sentence.ts';
import type { Lang } from '../../shared/lang.ts';

/** Says that there is something to choose from. */
const CHOICE: Readonly<Record<Lang, RegExp>> = {
  zh: /选择|选一|挑一|任选|选项|要么|或者|还是|方案|条路|两种|二选一|一[,是:][^.]{1,12}二[,是:]/,
  en: /\b(?:options?|choices?|choose|either|or|alternatively|would you (?:like|rather|prefer)|two ways|pick)\b/,
};
/** Things that solve nothing. */
const NOTHING: Readonly<Record<Lang, RegExp>> = {
  zh: /(?:继续|接着|再|慢慢|老实|乖乖|耐心)?(?:等着?|忍着?|受着|认了|凑合|拉倒|熬着?|干瞪眼|生闷?气|哭|骂|抱怨|投诉|算了|认命|祈祷|发火|自认倒霉|将就|睡[一两三]?觉)/g,
  en: /\b(?:wait(?:ing)?|be patient|like it|lump it|leave it|put up with|live with it|do without|grin and bear|hope|pray|cry|complain|moan|sulk|fume|suffer|shout|get over it|forget it|give up|go without|sleep|dream)\b/g,
};
/** Something that is done for the customer after all. */
const SOMETHING: Readonly<Record<Lang, RegExp>> = {
  zh: /退|换|补|赔|修|寄|送|查|改|券|钱|货到|通知|联系|安排|自提|取消|升级|转/,
  en: /\b(?:refund|replac\w+|swap|exchang\w+|repair|send|sent|cancel|credit|voucher|money|collect|upgrade|rebook|reship|deliver\w*|call|ring|come|arrange|new one|another|change|get|take(?! it))\b/,
};

/** Whether a sentence, or it and the next, offers a choice of which no branch is anything: "wait, or wait some more". */
export function isEmptyChoice({ own, lang }: Sentence, next: Sentence | undefined): boolean {
  if (!CHOICE[lang].test(own)) return false;
  const text = next?.lang === lang ? `${own} ${next.own}` : own;
  return !SOMETHING[lang].test(text) && (text.match(NOTHING[lang])?.length ?? 0) >= 2;
}
