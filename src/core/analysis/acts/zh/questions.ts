import type { Sentence } from '../../../language/sentence.ts';
import { everyMatch } from '../../../language/sparing/sparing.ts';
import { rememberedInRoom } from '../../../shared/memo.ts';
import { type Clause, clausesWithReports } from './clauses.ts';
import * as S from './question-special.ts';
import * as W from './question-words.ts';
import * as T from './told-words.ts';

export type QuestionKind = 'open' | 'closed' | 'choice' | 'understand' | 'agree' | 'resolved' | 'feedback';

export interface Question {
  readonly kind: QuestionKind;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

const questionWords = everyMatch(W.WH_ALL);

/** Whether what stands before `at` is a topic of which the speaker says something: 哪天到我都会告诉您. */
const isSpokenOf = (text: string, at: number, after: string): boolean =>
  T.SPOKEN_OF.test(`${text.slice(at)},${after}`) || W.TOLD_ON.test(text.slice(at));

/** A question word that is put to the customer; null when each means "some", "any" or is told, not asked. */
const askedWord = (text: string, marked: boolean, after: string): RegExpExecArray | null => {
  for (const match of questionWords(text)) {
    const before = text.slice(0, match.index);
    const word = match[0];
    if (W.ANY_AFTER.test(text.slice(match.index))) continue;
    if (W.ANY_BEFORE.test(before) && !W.isFewOnly(before, word) && !/为什么|怎么|凭/.test(word)) continue;
    if (!marked && /什么|啥/.test(word) && W.NOTHING_MUCH.test(before)) continue;
    if (!marked && W.isAFew(before, word) && !/[呢啊呀]$/.test(text)) continue;
    if (W.EMBEDDED.test(before) && !(marked && /您|你/.test(before)) && !W.YOU_KNOW.test(before)) continue;
    if (!marked && W.NO_WONDER.test(text.slice(match.index))) continue;
    if (
      word === '谁' &&
      /^谁(?:[^,]{1,14}(?:都|也)|(?:都|也|又)?(?:能|会|愿意|想)不)/.test(text.slice(match.index))
    )
      continue;
    if (W.CONDITION.test(before) && !W.WHAT_TO_DO.test(text)) continue;
    if (!marked && isSpokenOf(text, match.index + word.length, after)) continue;
    return match;
  }
  return null;
};

const whKind = (text: string): QuestionKind => {
  if (W.FACT_WH.test(text) && !/什么(?:情况|问题|原因)|怎么(?:回事|了)/.test(text)) return 'closed';
  return W.OPEN_WH.test(text) ? 'open' : 'closed';
};

const isEmbeddedAlternative = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  return (
    /(?:无论|不管|不论|甭管)[^,]{0,12}$/.test(before) ||
    W.EMBEDDED.test(before) ||
    /(?:看|要看|查)[^,]{0,6}$/.test(before)
  );
};

/** Whether "or not" is told on, found out by the speaker or all the same: 贵不贵要看用多久, 有没有货我查查看. */
const isLeftOpen = (both: RegExpExecArray, text: string, marked: boolean, after: string): boolean => {
  const end = both.index + both[0].length;
  const rest = text.slice(end);
  if (marked) return W.TOLD_ON.test(rest);
  return (
    isSpokenOf(text, end, after) ||
    W.FOUND_OUT.test(rest) ||
    (!W.ASKED_EVEN_SO.test(both[0]) && W.ALL_THE_SAME.test(rest))
  );
};

/** Whether the speaker will tell or go and ask: 明天我来问问您收到没有. */
const isFoundOutLater = (text: string): boolean => {
  const end = W.A_NOT_A.exec(text)?.index ?? text.search(/(?:没有?|不)$/);
  return end > 0 && !/对不对/.test(text) && T.SELF_FINDS.test(text.slice(0, end));
};

/** Yes or no, by its grammar. */
const isYesNo = (text: string, marked: boolean, after: string): boolean => {
  if (W.MA.test(text) && !/干[吗嘛]$/.test(text))
    return /嘛$/.test(text) ? marked || /(?:可以|行|好|是|能|有|对|要)嘛$/.test(text) : true;
  // 联系上没有,我明天跟您说一声: told in time, not asked.
  if (!marked && /没有?$/.test(text) && isSpokenOf(text, text.length, after)) return false;
  if (W.FINAL_TAG.test(text)) return marked || !isFoundOutLater(text);
  if (W.CAN_NOT_END.test(text)) return true;
  if (!marked && isFoundOutLater(text)) return false;
  if (W.TRAILING_NOT.test(text)) return !/(?:还|都|我|我们|一直|也|从来)[^,]{0,8}(?:没有?|不)$/.test(text);
  const both = W.A_NOT_A.exec(text);
  // 贵不贵要看用多久: told, not asked.
  if (both && isLeftOpen(both, text, marked, after)) return false;
  if (both && !isEmbeddedAlternative(text, both.index)) return true;
  if (both && marked && /您|你/.test(text.slice(0, both.index))) return true;
  if (/吧$/.test(text)) return !W.SUGGEST_BA.test(text) && (marked || W.GUESS_BA.test(text));
  return false;
};

const isChoice = (text: string, marked: boolean): boolean => {
  if (/无论|不管|不论|甭管/.test(text)) return false;
  const still = text.indexOf('还是');
  if (still >= 0 && W.ONLY_SUBJECT.test(text.slice(0, still))) return false;
  const asked = marked || /(?:呢|吗|么)$/.test(text);
  if (W.WHICH_OF.test(text) && !T.ANY_OF_THEM.test(text)) return true;
  if (
    W.CHOICE.test(text) &&
    (asked || !W.BETTER.test(text)) &&
    (!W.STILL.test(text) || asked) &&
    (asked ||
      /(?:是|要|想|选|用|发|退|换|寄|走|喜欢|打算|准备|需要|倾向|您|你|给)/.test(
        text.slice(0, text.indexOf('还是')),
      ))
  )
    return true;
  if (W.SHORT_CHOICE.test(text) && !W.STILL.test(text) && !W.BETTER.test(text)) return true;
  return marked && W.CHOICE_OR.test(text) && !/吗$/.test(text);
};

const isFeedback = (text: string): boolean => S.FEEDBACK.test(text) && !S.NOT_FEEDBACK.test(text);

/** A picture or a form to be sent, and no fact beside it. */
const isForFile = (text: string): boolean => W.FILE.test(text) && !W.FACT_NAMED.test(text);

const asks = (text: string, marked: boolean, after = ''): QuestionKind | null => {
  if (isChoice(text, marked)) return 'choice';
  if (W.INVITE_TELL.test(text) && !W.NOT_REQUEST.test(text)) return W.FACT_WH.test(text) ? 'closed' : 'open';
  const word = askedWord(text, marked, after);
  const yesNo = isYesNo(text, marked, after);
  if (
    word &&
    yesNo &&
    /有(?:什么|啥|哪些)|(?:什么|啥|哪些)[^,]{0,8}(?:需要|可以|能|想|要)[^,]{0,8}吗/.test(text)
  )
    return W.OPEN_WH.test(text) && /需要|可以帮|能帮|想法|要求|顾虑|情况/.test(text) ? 'open' : 'closed';
  if (yesNo) return 'closed';
  if (word) return whKind(text.slice(Math.max(0, (word.index ?? 0) - 4)));
  if (W.RHETORICAL.test(text)) return 'closed';
  if (W.REQUEST.test(text) && !W.NOT_REQUEST.test(text) && !isForFile(text))
    return /情况|问题|经过|需求/.test(text) && /描述|说明|讲|详细|具体/.test(text) ? 'open' : 'closed';
  if (marked && /呢$/.test(text)) return 'closed';
  return marked &&
    !/^(?:您好|你好|亲亲?|hi|hello|嗯|哦|啊|好的?|在)?$/.test(text) &&
    !/^(?:请|麻烦|建议|谢谢|感谢)/.test(text)
    ? 'closed'
    : null;
};

/** Question about a proposal, about having understood, about the trouble being over, about the service. */
const special = (text: string, kind: QuestionKind | null, before: string): QuestionKind | null => {
  if (S.TAG.test(text)) return /给您|帮您|为您|我们?[先来就再]/.test(before) ? 'agree' : 'understand';
  if (isFeedback(text)) return 'feedback';
  if (S.UNDERSTAND.test(text)) return 'understand';
  if (kind === null)
    return S.AGREE.test(text) && /(?:吗|么|呢|怎么样|如何|咋样|不行|不可以|不好|不|吧)$/.test(text)
      ? 'agree'
      : null;
  if (S.TAG_END.test(text) && /您|你/.test(text) && text.length > 5) return 'understand';
  if (S.AGREE.test(text) || S.PROPOSAL_TAG.test(text)) return 'agree';
  const state = S.RESOLVED.test(text) || (S.AFTER_A_TRY.test(before) && S.STATE_NOW.test(text));
  if (kind === 'closed' && state && !S.NOT_RESOLVED.test(text)) return 'resolved';
  return null;
};

const trimTail = (text: string): string => text.replace(W.TAIL, '');

/** Where a text ends without its closing marks. */
const spokenEnd = (text: string): number => {
  let end = text.length;
  while (end > 0 && '.?!…~ '.includes(text.charAt(end - 1))) end--;
  return end;
};

/** Whether the speaker says next that they will find out what nobody was asked. */
const isFoundOut = (text: string, after: string): boolean => {
  if (/[您你]/.test(text)) return false;
  if (T.SHOP_KNOWS.test(text) && T.GOES_TO_FIND.test(after)) return true;
  return (
    W.A_NOT_A.test(text) && W.THEN_FOUND_OUT.test(after) && !W.FACT_NAMED.test(text) && !W.FILE.test(text)
  );
};

/** The clauses next to one. */
interface Around {
  readonly before: string;
  readonly after: string;
}

/** "Which is better, that depends", unless the answer is for them: 您穿几码,我帮您挑. */
const isLeftToThings = (text: string, after: string): boolean =>
  W.DEPENDS.test(after) && !(/[您你]/.test(text) && /(?:帮|给|替)[您你](?:推荐|挑|选)/.test(after));

/** Whether what looks like a question is told: answered by what follows, offered for whatever may come, found out. */
const isTold = (text: string, { before, after }: Around): boolean =>
  T.LINKED.test(`${text},${after}`) ||
  T.LINKED.test(`${before},${text}`) ||
  (T.ANY_TIME.test(`${text},${after}`) && !T.OPINION.test(text)) ||
  isLeftToThings(text, after) ||
  W.CORRELATIVE.test(text) ||
  isFoundOut(text, after);

/** Whether a clause says that something is not asked, or tells it: neither is a question. */
const isNoQuestion = (text: string, around: Around, marked: boolean): boolean =>
  W.NOT_ASKED.test(text) || T.OF_NOBODY.test(text) || (!marked && isTold(text, around));

const questionOf = (
  clause: Clause,
  { before, after }: Around,
  sentence: Sentence,
  spoken: number,
): Question | null => {
  const text = trimTail(clause.text.trim());
  if (text === '' || text.length > 300) return null;
  const last = clause.start + clause.text.length >= spoken;
  const marked = clause.mark === '?' || (last && sentence.mark === '?');
  if (clause.mark === ':' && !marked && W.ANSWERED.test(text) && !asks(trimTail(after), false)) return null;
  const kind = asks(text, marked, after);
  const found = special(text, kind, before) ?? kind;
  if (!found || isNoQuestion(text, { before, after }, marked)) return null;
  return {
    kind: found,
    start: clause.start,
    end: clause.start + clause.text.length,
    confidence: marked ? 0.95 : 0.85,
  };
};

/** 要退款,还是换货: the alternatives stand in two clauses. */
const choiceAcross = (sentence: Sentence): Question | null => {
  const at = sentence.own.indexOf(',还是');
  if (
    at < 0 ||
    !isChoice(trimTail(sentence.own.slice(0, Math.min(200, spokenEnd(sentence.own)))), sentence.mark === '?')
  )
    return null;
  const start = sentence.own.lastIndexOf(',', at - 1) + 1;
  return { kind: 'choice', start, end: sentence.own.length, confidence: 0.85 };
};

/** The questions of a sentence, one at most a clause. */
export const questionsOf = rememberedInRoom((sentence: Sentence): readonly Question[] => {
  const clauses = clausesWithReports(sentence);
  const found: Question[] = [];
  const spoken = spokenEnd(sentence.own);
  for (const [i, clause] of clauses.entries()) {
    const around = { before: clauses[i - 1]?.text ?? '', after: (clauses[i + 1]?.text ?? '').trim() };
    const question = questionOf(clause, around, sentence, spoken);
    if (question) found.push(question);
  }
  const across = choiceAcross(sentence);
  return across ? [...found.filter(({ start }) => start < across.start), across] : found;
});

/** Whether the range lies in a question. */
export const isAsked = (sentence: Sentence, at: number): boolean =>
  questionsOf(sentence).some(({ start, end, kind }) => kind !== 'agree' && start <= at && at < end);
