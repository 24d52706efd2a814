import type { Detection, Detector } from '../../types.ts';
import { find } from '../patterns.ts';
import { type Clause, clausesOf } from './clauses.ts';
import * as P from './propose-words.ts';
import { questionsOf } from './questions.ts';

const NEGATED =
  /(?:不|没|没有|无法|没办法|没法|不能|不会|不给|不予|别|请勿|不要|不支持|未)(?:能)?(?:再)?(?:给|帮|为|替)?(?:您|你)?[^,.?!;]{0,4}$/;
const CONDITION_ONLY = /^(?:如果|若|要是|假如|万一|因为|由于|关于|对于|您要是|您如果)/;
/** Sellers' terms rather than a way out of trouble. */
const TERMS =
  /(?:支持|享受|签收|收货)[^,.?!;]{0,6}(?:七|7|十五|15|30|三十)天|满[\d一二三四五六七八九十]{1,6}(?:元)?(?:减|送|包邮)/;

const doing = (text: string): RegExpExecArray | null => {
  const match = P.DO_FOR_YOU.exec(text) ?? P.WE_DO.exec(text) ?? P.DONE.exec(text) ?? P.AT_ONCE.exec(text);
  if (!match || NEGATED.test(text.slice(0, match.index + 1))) return null;
  return P.EMPTY_DOING.test(text) && !P.CLEAR_WAY_OUT.test(text) ? null : match;
};

const advising = (text: string): RegExpExecArray | null => {
  const match =
    P.ADVISE.exec(text) ??
    P.TRY.exec(text) ??
    P.YOU_CAN.exec(text) ??
    P.PLEASE_STEP.exec(text) ??
    P.STEP.exec(text);
  if (!match || NEGATED.test(text.slice(0, match.index))) return null;
  return P.NOT_A_WAY_OUT.test(text) && !P.CLEAR_WAY_OUT.test(text) ? null : match;
};

const CONFIDENCE = { doing: 0.85, advising: 0.7 } as const;

const inClause = (clause: Clause): Detection | null => {
  const { text, start } = clause;
  if (CONDITION_ONLY.test(text.trim()) || TERMS.test(text)) return null;
  const done = doing(text);
  const match = done ?? advising(text);
  if (!match) return null;
  const evidence = [[start + match.index, start + match.index + match[0].length] as const];
  return { confidence: done ? CONFIDENCE.doing : CONFIDENCE.advising, evidence };
};

/** Offers a way to solve it, or does it; a request for details, a wait or a mere "we'll pass it on" is none. */
export const propose: Detector = {
  act: 'propose',
  detect: (sentence) => {
    const but = find(P.BUT_CAN, sentence.own);
    if (but) return { confidence: 0.85, evidence: [but] };
    const questions = questionsOf(sentence).filter(({ kind }) => kind !== 'agree' && kind !== 'choice');
    const asked = new Set(questions.map(({ start }) => start));
    let best: Detection | null = null;
    for (const clause of clausesOf(sentence)) {
      if (asked.has(clause.start) && !/试试|看看|试一?下/.test(clause.text)) continue;
      const found = inClause(clause);
      if (found && found.confidence > (best?.confidence ?? 0)) best = found;
    }
    return best;
  },
};
