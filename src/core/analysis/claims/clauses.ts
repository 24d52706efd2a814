import { matchesOf } from '../../language/matches.ts';
import type { Sentence } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import { meantIn } from '../../language/unmeant.ts';
import { rememberedInRoom } from '../../shared/memo.ts';

/** A piece of a sentence between commas and the like, with what its surroundings do to it. */
export interface Clause {
  readonly sentence: Sentence;
  /** Own words only: quoted and reported speech is blank. */
  readonly text: string;
  /** Where it starts in `sentence.text`. */
  readonly start: number;
  /** It asks. */
  readonly question: boolean;
  /** It names a condition itself. */
  readonly condition: boolean;
  /** It holds only if or after something else, named before it or in it. */
  readonly conditional: boolean;
  /** A condition follows in the same sentence. */
  readonly conditionFollows: boolean;
}

const EDGES =
  /(?<!\d),|,(?!\d)|[;!?、…()"]|\.(?!\d)| - | but (?=i |we |it|you|the |that|this|there)| and (?=(?:i|we|it|you|there)(?:'| (?:will|won't|can|can't|would|do|don't|is|are|have|has|get|pay|costs?|takes?|arrives?|cover)\b))|(?<=[^,]{6})但是?(?=[^,])/g;
const CONDITION_ZH = sparing(
  /如果|要是|倘若|假如|假设|若是?(?=您|你|有|是|需|不|商|收|出|能|想|确)|万一|一旦|的话(?!费)|只要|除非|(?:收到|退回|寄回|审核|确认|核实|核对|提交|签收|验收|同意|通过|提供)[^,]{0,8}(?:后|之后|以后|了)[,再就]|(?:收到|退回|寄回|审核|确认|核实|提交|签收|验收|同意|通过|提供)[^,]{0,8}(?:后|之后|以后)$|等(?:您|你|商品|货|包裹|仓库|主管|审核|核实)|(?:是否|能否|可否)/,
);
const CONDITION_EN = sparing(
  /\bif\b|\bunless\b|\bonce (?!more|again)|\bas soon as\b|\bin case\b|\bprovided\b|\bshould you\b|\bassuming\b|\bwhether\b|\bwhen (?:you|it|we|the|i|your)\b|\b(?:after|until) (?:you|we|it|the|your|i)\b|\bsubject to\b|\bas long as\b|\bbefore (?:i|we|you)\b/,
);
/** "if" that binds nothing said before it. */
const POLITE_IF = sparing(
  /let (?:me|us) know (?:if|when|once|in case|whether)|(?:if|in case|when|whenever) (?:you|there)(?:'s| is|'ve| have)? ?(?:need|have|got|want)? ?(?:anything|any|further|more|other|ever|questions?|help|still)|(?:see|check|know|wonder(?:ing)?|ask|tell me|sure) (?:if|whether)/,
);
const QUESTION_ZH = sparing(
  /[吗么](?=$|[ 呀啊哦])|是不是|有没有|是否|能不能|可不可以|要不要|对不对|好不好|行不行|怎么(?!都)|为什么|什么时候|哪[天个里位款]|多少|^[^,会能到了着过是在还有可没不就]{1,6}呢$/,
);
const QUESTION_START_EN = sparing(
  /^(?:(?:and|so|or|ok|okay|sorry|well|hi|hello|please)[, ]+)*(?:have|has|had|did|do|does|is|are|was|were|can|could|would|will|shall|should|may|what|when|where|which|who|why|how)\b/,
);

/** Whether a condition or an open question ("let me see whether") stands before a place in an English clause. */
export const hangsOnBefore = (text: string, at: number): boolean => CONDITION_EN.test(text.slice(0, at));

const cut = (text: string): { readonly text: string; readonly start: number }[] => {
  const pieces: { text: string; start: number }[] = [];
  let from = 0;
  const push = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && text.charCodeAt(start) === 0x20) start++;
    while (end > start && text.charCodeAt(end - 1) === 0x20) end--;
    if (end > start) pieces.push({ text: text.slice(start, end), start });
  };
  for (const match of matchesOf(text, EDGES)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return pieces;
};

const isConditional = (text: string, lang: Sentence['lang']): boolean =>
  lang === 'zh'
    ? CONDITION_ZH.test(text) || /\bif\b/.test(text)
    : CONDITION_EN.test(text) && !POLITE_IF.test(text);

/** The clauses of a sentence. */
export const clausesOf = rememberedInRoom((sentence: Sentence): readonly Clause[] => {
  const pieces = cut(meantIn(sentence));
  const conditional = pieces.map(({ text }) => isConditional(text, sentence.lang));
  const first = conditional.indexOf(true);
  const last = conditional.lastIndexOf(true);
  const asksThroughout =
    sentence.mark === '?' && sentence.lang === 'en' && QUESTION_START_EN.test(pieces[0]?.text ?? '');
  return pieces.map((piece, i) => ({
    sentence,
    ...piece,
    question:
      asksThroughout ||
      (sentence.mark === '?' && i === pieces.length - 1) ||
      (sentence.lang === 'zh' && QUESTION_ZH.test(piece.text)),
    condition: conditional[i] ?? false,
    conditional: first >= 0 && first <= i,
    conditionFollows: last > i,
  }));
});
