import type { Sentence } from '../../language/sentence.ts';
import { NEVER } from '../../language/unmeant-words.ts';
import type { Lang } from '../../shared/lang.ts';

/** What is only thrown back is no longer than this, in characters. */
const LONGEST: Readonly<Record<Lang, number>> = { zh: 18, en: 48 };

const isEcho = ({ text, mark, lang }: Sentence, next: Sentence | undefined): boolean =>
  mark === '?' && text.length <= LONGEST[lang] && next?.lang === lang && NEVER[lang].test(next.text);

/** For every sentence whether it throws back a wish that the next one scorns: "A refund? Dream on." */
export const findEchoes = (sentences: readonly Sentence[]): boolean[] =>
  sentences.map((sentence, i) => isEcho(sentence, sentences[i + 1]));
