import {
  type DateFound,
  type DurationFound,
  dayExpression,
  findTimes,
  type Quantity,
} from '../../language/quantities/index.ts';
import type { Sentence } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import type { Range } from '../../shared/lang.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Stated } from './stated.ts';

const ARRIVES_ZH = sparing(
  /(?:送|派|寄|运|快递|物流|包裹|件|货)(?:会|能|就|可以?|应该)?到(?!账|期|店|处|底|了|付)|到(?:货|您手|你手|手|您家|您那|您这|达|您(?![说看]))|(?:能|会|就|可|才|预计|应该|大概|必)(?:以|就|能)?(?:给您|帮您)?(?:送|派)?到(?!账|期|店|处|底|时|了|付)|送达|送上门|送到家|送给您|(?:能|会|可以|就|预计)(?:签|查)?收(?:到|货)|拿到|抵达|签收|配送|派送|(?<=[天日号晚早午一二三四五六内]|前)(?:送)?到(?=$|[ 的哦呢啦,]|您)/,
);
const ARRIVES_EN = sparing(
  /\barriv(?:e|es|ing|al)\b|\bgets? (?:there|to you(?! (?:with|about)))|\breach(?:es)? you\b|\b(?:be|is|it's|and|then) with you\b|\b(?:will|'ll|should|to) be (?:there|here)\b|\bdeliver(?:ed|s)\b|\bdelivery (?:is|will|date|by|on|should|expected|due)\b|\b(?:expected|estimated|for) delivery\b|\bland(?:s|ing)?\b|\breceive\b|\b(?:you'll|you will|you should|you) (?:have|get) (?:it|the (?:parcel|package|order|replacement|new|\w+)|your (?:order|parcel|package|new \w+|replacement|\w+))|\bin your hands\b|\bat your (?:door|place|address)\b|\bcom(?:e|es|ing) (?:to (?:you|your (?:door|place|home|house|address))|on|by|in|within|tomorrow|today|the day after)|\bdue (?:on|by|to arrive|tomorrow|today)|\b(?:expected|due|scheduled|estimated|forecast)(?: (?:with you|there|in))? (?:on|by|for|tomorrow|today|this|next|within|(?:the )?\d)/,
);
const DISPATCH_ZH = /发货|发出|寄出|出库|揽收|发走|安排发|寄给您|发给您/;
const DISPATCH_EN = sparing(
  /\b(?:ship|ships|shipped|shipping out|dispatch(?:ed|es)?|go out|goes out|going out|leaves?|sent out|send it out|posted)\b/,
);
/** What arrives here is no parcel. */
const NO_PARCEL = sparing(
  /退款|钱|款项|到账|到(?:您|你)?(?:的)?(?:账|卡|银行|余额|零钱|微信|支付宝)|差价|差额|保价|价保|质保|保修|券|红包|短信|电话|邮件|回复|答复|结果|通知|消息|专员|师傅|主管|验证码|发票|联系到|找到|查到|遇到|看到|得到|提到|感受到|想到|收到货后|收到后|收到.{0,6}之后|\b(?:refund|money|cash|difference|balance|discount|warranty|covered|price|e-?mail|text|message|repl(?:y|ies)|answer|confirmation|call|invoice|voucher|coupon|update|credit|delivery (?:note|address|fee|cost|charge|record|company|team|partner|man|driver|service|option)|hear (?:back|from)|label)\b/,
);
const UNSURE = sparing(
  /可能|也许|或许|说不准|不确定|不一定|不保证|无法保证|希望|争取|尽量|不好说|没法|不能保证|还不知道|不敢|万一|不出意外|\b(?:might|may be|perhaps|maybe|hopefully|hope|not sure|can't (?:say|promise|guarantee|confirm|tell)|cannot|try to|no guarantee|possibly|may (?!\d)|don't know|unless)\b/,
);
const DENIED = sparing(
  /(?<![是要])不是(?!说)|并非|不再是|到不了|赶不上|来不及|不能|不会|收不到|送不到|没有?(?:到|送|收)|没能|未(?:能|到|送)|\b(?:not|won't|never|isn't|wasn't|didn't|doesn't|can't|couldn't)\b/,
);
/** "It won't be there until Friday": Friday is the day. */
const NOT_UNTIL =
  /(?:\b(?:not|won't|isn't|can't|cannot|couldn't|doesn't|didn't)\b|n't)(?= (?:[a-z]+ ){0,5}(?:until|till)\b)/;
const NEED = sparing(
  /(?:您|你)(?:是|这边|原来)?(?:想|要|需要|希望|得|打算|急|说|赶)[^,]{0,12}|\byou (?:need|want|wanted|needed|asked|said|were (?:told|promised|expecting))|\b(?:(?:the|an)?other|previous|last|first|earlier|before) (?:agent|person|colleague|message|advis[eo]r)[^,]{0,12} (?:said|says|told|promised|mentioned)|原本|本来|原定|(?:之前|上次|先前|前面|刚才|昨天|当时)(?:的|那[个位])?(?:客服|同事|人|店里|我们|快递)?(?:是|跟(?:您|你)|给(?:您|你)|对(?:您|你))?(?:说|承诺|预计|讲|答应|告诉|回复)|(?:别的|另[一外]个?|上一位|其他|那位)(?:客服|同事)[^,]{0,6}[说讲]|说好的?|应该(?:在)?昨|was (?:supposed|due|meant|expected)|\b(?:has|have|had|needs?) to\b|\bmust\b|必须|(?:得|要)(?:在|于)?[^,]{0,6}(?:到|送)|should have|were supposed/,
);

const isDenied = (text: string): boolean => DENIED.test(text) && DENIED.test(text.replace(NOT_UNTIL, ''));

const isDay = (quantity: Quantity): quantity is DateFound | DurationFound =>
  quantity.kind === 'date' || (quantity.kind === 'duration' && quantity.relation !== 'ago');

/** `within` and `after` bind a span to the moment; a plain one needs the arrival right behind it (三天到). */
const SINCE_BEFORE = /(?:签收|收到|到货|收货)(?:货)?(?:之?后|以后)?的?$/;
const SINCE_BEHIND = /^ (?:of|after|from) (?:delivery|receipt|receiving|arrival|getting|you)/;
const bound = (clause: Clause, quantity: DateFound | DurationFound): boolean => {
  if (
    SINCE_BEFORE.test(clause.text.slice(0, quantity.range[0])) ||
    SINCE_BEHIND.test(clause.text.slice(quantity.range[1]))
  ) {
    return quantity.kind === 'date' && !SINCE_BEHIND.test(clause.text.slice(quantity.range[1]));
  }
  if (quantity.kind === 'date' || quantity.relation !== 'plain' || quantity.low !== quantity.high)
    return true;
  return /^(?:就|能|可以?|会|左右|的?时间)*(?:就|能|可以?)?(?:送|派)?(?:到|收到|送达)/.test(
    clause.text.slice(quantity.range[1]),
  );
};

const past = (expression: string): boolean => /^-|last-/.test(expression);

/** A relative day as a number, everything else as it was said. */
const asValue = (expression: string): number | string => {
  const exact = /^\+(\d+)$/.exec(expression);
  return exact ? Number(exact[1]) : expression;
};

const isDispatch = (text: string): boolean => DISPATCH_ZH.test(text) || DISPATCH_EN.test(text);

const eventOf = (clause: Clause): 'arrival' | 'dispatch' | null => {
  const { text } = clause;
  if (NO_PARCEL.test(text) || UNSURE.test(text) || isDenied(text) || NEED.test(text)) return null;
  if (ARRIVES_ZH.test(text) || ARRIVES_EN.test(text)) return 'arrival';
  return isDispatch(text) ? 'dispatch' : null;
};

type Event = 'arrival' | 'dispatch';

const inClause = (clause: Clause, event: Event): Stated[] => {
  const days = findTimes(clause.text)
    .filter(isDay)
    .filter((quantity) => bound(clause, quantity));
  // Two days in one clause are mostly a departure and an arrival.
  const leaves = event === 'arrival' && days.length > 1 && isDispatch(clause.text);
  return [...(leaves ? claimOf(clause, 'dispatch', days[0]) : []), ...claimOf(clause, event, days.at(-1))];
};

const claimOf = (clause: Clause, event: Event, day: DateFound | DurationFound | undefined): Stated[] => {
  const expression = day && dayExpression(day);
  if (!day || !expression || past(expression) || expression.startsWith('from ')) return [];
  const range: Range = [clause.start + day.range[0], clause.start + day.range[1]];
  const value = asValue(NOT_UNTIL.test(clause.text) ? expression.replace(/^by /, '') : expression);
  return [{ kind: 'date', subject: event, value, range }];
};

const GATE = sparing(
  /到|收|达|发|寄|出库|派|送|arriv|gets? |reach|with you|deliver|land|receive|have |hands|at your|com(?:e|ing)|due|expected|estimated|scheduled|be (?:there|here)|ship|dispatch|go(?:es|ing)? out|leave|sent|send|posted/,
);

/** Days a reply names for the arrival or the dispatch of a parcel. */
export function arrivalClaims(sentence: Sentence): Stated[] {
  if (!GATE.test(sentence.own)) return [];
  return clausesOf(sentence).flatMap((clause) => {
    const event = clause.question ? null : eventOf(clause);
    return event ? inClause(clause, event) : [];
  });
}
