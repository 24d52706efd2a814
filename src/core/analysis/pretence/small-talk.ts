import type { Sentence } from '../../language/sentence.ts';
import type { Lang } from '../../shared/lang.ts';
import { rememberedInRoom } from '../../shared/memo.ts';
import { ADDRESS, HOLLOW_ADDRESS, TRADE } from './idle-words.ts';
import { FILLERS, HAMPERS, REMARKS } from './small-talk-words.ts';

/** Longer remarks, in characters, are judged as a stretch of talk. */
const LONGEST: Readonly<Record<Lang, number>> = { zh: 40, en: 110 };
const CLAUSE_END = /[,;:、~…\n]| - |[.!?]/;

const clausesOf = (text: string): string[] =>
  text
    .split(CLAUSE_END)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');

/** Whether a normalised text speaks of what shops sell, send or mend. */
export const namesTrade = (text: string, lang: Lang): boolean => text.search(TRADE[lang]) >= 0;

const addresses = (text: string, lang: Lang): boolean =>
  ADDRESS[lang].test(text.replace(HOLLOW_ADDRESS[lang], ''));

type Remark = 'none' | 'hampering' | 'idle';

/** Every clause is a remark or a filler, and one at least is a remark. */
const remarkOf = rememberedInRoom(({ own, lang, mark }: Sentence): Remark => {
  if (own.length > LONGEST[lang] || mark === '?') return 'none';
  const clauses = clausesOf(own).filter((clause) => !FILLERS[lang].test(clause));
  const among = (clause: string, patterns: readonly RegExp[]) => patterns.some((each) => each.test(clause));
  const isIdle = clauses.map((clause) => among(clause, REMARKS[lang]));
  const isKnown = clauses.every((clause, i) => isIdle[i] || among(clause, HAMPERS[lang]));
  if (clauses.length === 0 || !isKnown || namesTrade(own, lang) || addresses(own, lang)) return 'none';
  return isIdle.includes(false) ? 'hampering' : 'idle';
});

/**
 * For every sentence whether it is small talk: a short remark on the day, on the speaker's lunch, on the view. What
 * holds vans up may be the cause of something where anybody speaks of what was bought; `onTrade` says that the customer
 * does.
 */
export function findSmallTalk(sentences: readonly Sentence[], onTrade: boolean): boolean[] {
  const remarks = sentences.map(remarkOf);
  if (!remarks.includes('hampering')) return remarks.map((remark) => remark === 'idle');
  const mayHamper = onTrade || sentences.some(({ text, lang }) => namesTrade(text, lang));
  return remarks.map((remark) => remark === 'idle' || (remark === 'hampering' && !mayHamper));
}
