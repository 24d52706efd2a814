import type { Lang, Range } from '../shared/lang.ts';
import { rememberedInRoom } from '../shared/memo.ts';
import type { Sentence } from './sentence.ts';
import { sparing } from './sparing/sparing.ts';
import { FRAMES, type Frame, TAKEN_BACK } from './unmeant-words.ts';

/** A frame, and its pattern as it is asked for first: most have no chance. */
interface Sought extends Frame {
  readonly once: RegExp;
}

const soughtIn = (frames: readonly Frame[]): readonly Sought[] =>
  frames.map((frame) => ({ ...frame, once: sparing(new RegExp(frame.pattern.source)) }));
const SOUGHT: Readonly<Record<Lang, readonly Sought[]>> = {
  zh: soughtIn(FRAMES.zh),
  en: soughtIn(FRAMES.en),
};

/** A comma before "that", "or" and the like goes on with the same; so does one around whom it is said to. */
const CLAUSE_END: Readonly<Record<Lang, RegExp>> = {
  zh: /[,;:.!?…]| - /g,
  en: /[;:.!?…]| - | but |,(?! (?:[a-z.'-]+ ){0,3}[a-z.'-]+, (?:that|what)\b| (?:and )?(?:that|or|nor|what|when|why|who|by what)\b)/g,
};

function clauseEnd(text: string, from: number, lang: Lang): number {
  const end = CLAUSE_END[lang];
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

/** What follows from it, or stands against it, is meant again: "…, so of course you're annoyed". */
const BUT: Readonly<Record<Lang, RegExp>> = {
  zh: /[,;](?:但|可是|不过|所以|因此|只是|然而)/g,
  en: /[,;] (?:so|but|yet|and yet|however|which is why)\b/g,
};

function supposedEnd(text: string, from: number, lang: Lang): number {
  const but = BUT[lang];
  but.lastIndex = from;
  return but.exec(text)?.index ?? text.length;
}

/** Where a sentence only names what is not done or felt: "I'm not one to say that …", 换个客服会说…. */
export const unmeantIn = rememberedInRoom(({ own, lang, mark }: Sentence): readonly Range[] => {
  const found: Range[] = [];
  for (const { once, pattern, scope } of SOUGHT[lang]) {
    if (!once.test(own)) continue;
    for (const { index, 0: words } of own.matchAll(pattern)) {
      const end = clauseEnd(own, index + words.length, lang);
      if (scope === 'sentence' && mark !== '?') found.push([0, supposedEnd(own, index + words.length, lang)]);
      else if (scope === 'onward' && !TAKEN_BACK[lang].test(own.slice(index, end))) found.push([index, end]);
    }
  }
  return found;
});

const without = (text: string, ranges: readonly Range[]): string =>
  ranges.reduce(
    (left, [start, end]) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );

/** The speaker's own words without those, blanked by spaces; same length as `own`. */
export const meantIn = rememberedInRoom((sentence: Sentence): string =>
  without(sentence.own, unmeantIn(sentence)),
);

/** All words of a sentence without those, quoted and reported ones included. */
export const meantOrQuotedIn = (sentence: Sentence): string => without(sentence.text, unmeantIn(sentence));
