import type { Sentence } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import type { Lang } from '../../shared/lang.ts';

/** Sentences of nothing but sounds and words that fill pauses. */
const FILLER: Readonly<Record<Lang, RegExp>> = {
  zh: sparing(
    /^(?:嗯+|哦+|啊+|呃+|额+|唉+|诶+|哎+|喔|这个|那个|就是说?|然后呢?|那什么|行吧|好吧|对吧|是吧|怎么说呢|这么说吧|反正|总之|话说|所以呢?|也就是说)[~,.…?]*$/,
  ),
  en: sparing(
    /^(?:well|h+m+|right|so|okay|ok|yes|yeah|m+|well then|right you are|right then|so then|there we go|there you go|anyway|u+m+|u+h+|er+m*|like|you know|i mean|ah|oh|alright|all right|now then|let's see|and so on)[,.…?]*$/,
  ),
};
/** One or two are how people talk. */
const MANY = 3;

/** For every sentence whether it is one of several that only fill a pause. */
export function findFillers(sentences: readonly Sentence[]): boolean[] {
  const fillers = sentences.map(({ text, lang }) => FILLER[lang].test(text));
  const count = fillers.filter(Boolean).length;
  return count < MANY ? sentences.map(() => false) : fillers;
}
