import type { Lang, Range } from '../shared/lang.ts';
import { matchesOf } from './matches.ts';

const LONGEST_QUOTE = 400;
/** A name in quotes after these belongs to the sentence: 点击"申请退款". */
const NAMED =
  /(?:点|点击|点开|选|选择|勾选|申请|找到|进入|打开|搜索|叫|叫做|里的|中的|到|按|click|tap|press|select|choose|called|named|under|hit|open) ?(?:on |the )?$/;

const REPORTED_ZH =
  /(?<![跟和对向为帮给请让想听烦像])(?:您|你|客户|顾客|买家|他们?|她|商家|卖家|店家|之前的客服|那个客服|快递员|快递小哥|快递师傅|别家|人家)(?:这边|那边|刚才|刚刚|刚|之前|前面|上面|上次|昨天|早上|一直|也|老)?(?:是)?(?:说|问|写|提到|反映|反馈|抱怨|喊|讲)(?:过|了|的|到)?(?!一?下|说|讲|得|吧|呢|明|法|话|清楚?|什么|怎|的?(?:很|也|都|非常)?(?:对|是)(?:$|[,.!~的]))[,: ]?/g;
const REPORTED_EN =
  /\b(?:you|he|she|they|the (?:courier|driver|customer|seller|other shop)) (?:just |already |also |first |then |had |have )?(?:said|say|says|wrote|mentioned|told (?:me|us)|asked|claimed|complained|stated)\b(?: that)?[,: ]?/g;

/** `text` with the given ranges blanked; they come in order and don't overlap. */
const blank = (text: string, ranges: readonly Range[]): string => {
  if (ranges.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
};

/** What stands between double quotes, marks included. An unpaired mark opens nothing. */
const quoted = (text: string): Range[] => {
  const ranges: Range[] = [];
  let open = text.indexOf('"');
  while (open >= 0) {
    const close = text.indexOf('"', open + 1);
    if (close < 0) break;
    const named = close - open <= 12 && NAMED.test(text.slice(Math.max(0, open - 12), open));
    if (!named && close - open <= LONGEST_QUOTE) ranges.push([open, close + 1]);
    open = text.indexOf('"', close + 1);
  }
  return ranges;
};

const SINGLE = /(?<![^ (:,])'(?:[^']|(?<=[a-z])'(?=[a-z])){3,240}'(?![a-z0-9])/g;
const CLAUSE_END = /[,;?!]| but /g;

/** "…", you said, …: what was said stands before. Quotes are blanked by then. */
const isAfterQuote = (text: string, at: number): boolean =>
  / {3},? ?$/.test(text.slice(Math.max(0, at - 5), at));

/** What is said to have been said reaches to the end of its clause. */
const reported = (text: string, lead: RegExp): Range[] => {
  const ranges: Range[] = [];
  for (const match of matchesOf(text, lead)) {
    const start = match.index + match[0].length;
    if (start < (ranges.at(-1)?.[1] ?? 0) || isAfterQuote(text, match.index)) continue;
    CLAUSE_END.lastIndex = start;
    ranges.push([start, CLAUSE_END.exec(text)?.index ?? text.length]);
  }
  return ranges;
};

/** `text` of one sentence without quoted and reported speech, blanked to the same length. */
export const ownSpeech = (text: string, lang: Lang): string => {
  let own = text.includes('"') ? blank(text, quoted(text)) : text;
  if (lang === 'en' && own.includes("'")) own = own.replace(SINGLE, (inner) => ' '.repeat(inner.length));
  return blank(own, reported(own, lang === 'zh' ? REPORTED_ZH : REPORTED_EN));
};
