import { type DurationFound, findDurations } from '../../language/quantities/index.ts';
import type { Sentence } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import { meantIn } from '../../language/unmeant.ts';
import type { Range } from '../../shared/lang.ts';
import { clausesOf } from './clauses.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { between, nearest } from './near.ts';
import { policyClaim, type Stated } from './stated.ts';

interface DayRule {
  readonly subject: string;
  /** What the days are about; the nearest within `gap` characters counts. */
  readonly topic: RegExp;
  readonly gap: number;
  /** What else the sentence must hold. */
  readonly needs?: RegExp;
  readonly unless?: RegExp;
  /** `unless` speaks against the rule only in the clauses of topic and duration. */
  readonly near?: boolean;
  readonly accepts: (duration: DurationFound) => boolean;
}

const isSpan = ({ unit }: DurationFound): boolean =>
  unit === 'hour' || unit === 'day' || unit === 'week' || unit === 'month';
/** Months from which on a span is a warranty, not a window to report or return. */
const TOO_LONG = 6;
const isWindow = (duration: DurationFound): boolean =>
  isSpan(duration) &&
  duration.relation !== 'ago' &&
  duration.relation !== 'after' &&
  !(duration.unit === 'month' && duration.high >= TOO_LONG);
const isLong = ({ unit, relation }: DurationFound): boolean =>
  (unit === 'month' || unit === 'year') && relation !== 'ago';

/** A promise of the speaker's own, not a rule of the shop. */
const OWN_PROMISE = sparing(
  /答复|回复|回电|联系您|给您(?:结果|消息|补发|寄|发)|处理好|发货|发出|寄出|送达|到货|能到|会到|i'll|i will|i'm (?!afraid|sorry)|get back|hear from|i can|we'll (?:send|ship|have)|will arrive|arrives? (?:on|by|within|in)|reach you|be with you/,
);

const RULES: readonly DayRule[] = [
  {
    subject: 'warranty-months',
    topic:
      /保修|质保|(?<![价担环确酒])保(?=[\d一二两三五半])|\bwarrant(?:y|ied)\b|\bguarantee(?!d? (?:that|you|it|to))/g,
    gap: 24,
    unless: /(?:买|购买|用)了|bought|purchased .{0,10}ago|过了|已过|expired/,
    accepts: isLong,
  },
  {
    subject: 'price-protection-days',
    topic:
      /价保|保价|价格保护|降价|降了价|\bprices? (?:protection|guarantee|match|drop(?:s|ped)?|(?:comes?|goes?|went) down|falls?|fell|is (?:cut|lowered|reduced))|\bgets? cheaper/g,
    gap: 40,
    unless: /昨天|前天|(?:下单|购买|买)了|ago\b/,
    accepts: isWindow,
  },
  {
    subject: 'refund-arrives-days',
    topic:
      /(?:退款|退的钱|款项|钱|货款|退回)[^,.;]{0,12}(?:到账|到您|退回|原路|返回|退到|回到)|到账|到(?:您|你)?(?:的)?(?:账[户号上里]|银行卡|卡[里上]|余额|零钱)|原路(?:退|返)|\b(?:refunds?|money)\b(?=[^.;]{0,40}\b(?:arrive|reach|take|show|appear|back|receive|process|land|hit|credited|in your|come|through|within)|\b[^.;]{0,40}$)/g,
    gap: 45,
    near: true,
    unless:
      /补发|包裹|快递|驿站|取件|没人[取收签]|派[件送]|退回?(?:店|仓|我们)|寄回.{0,4}$|return (?:it|the)|券|红包|积分|replacement|parcel|ask for|request(?:ed)? a|entitled|eligible|can (?:get|have)/,
    accepts: isSpan,
  },
  {
    subject: 'damage-window-days',
    topic:
      /破损|损坏|质量问题|坏了?|瑕疵|运损|摔坏|压坏|少件|漏发|(?<!零|[打粉弄])碎了?(?!片|花|石)|\bdamaged?\b|\bfault(?:y|s)?\b|\bdefect(?:s|ive)?\b|\bbroken\b|\bbreakages?\b|\bsmashed\b|\bcracked\b/g,
    gap: 45,
    needs:
      /退|换|补|赔|包|联系|反馈|申请|处理|上报|报|[跟和]我们?说|告诉我|找我|replac|refund|report|claim|return|contact|let us know|cover|exchange|tell us/,
    unless: OWN_PROMISE,
    accepts: isWindow,
  },
  {
    subject: 'return-window-days',
    topic:
      /无理由|退货|退换|可以?退|能退|申请退|\breturns?\b|\bsend (?:it|them) back\b|\bmoney[ -]back\b|\bno[ -]questions\b/g,
    gap: 40,
    needs: /内|无理由|within|day|from/,
    unless: new RegExp(`到账|退回后|\\breturns? to your (?:account|card|bank|wallet)|${OWN_PROMISE.source}`),
    accepts: isWindow,
  },
];

/** A plain "7 days" is a window only right beside its topic: 7天无理由, 7-day returns. */
const binds = (text: string, duration: DurationFound, topic: Range, subject: string): boolean => {
  const gap = between(text, duration.range, topic);
  if (subject === 'warranty-months' || subject === 'refund-arrives-days')
    return !/[.;?!]/.test(gap) && (subject !== 'warranty-months' || gap.length <= 12);
  if (duration.relation === 'within') return true;
  return (
    gap.length <= 3 ||
    (/^ ?(?:\w+|is within) ?$/.test(gap) &&
      gap.length <= 22 &&
      /\bto\b|\breturn|\bprice/.test(gap + text.slice(...topic)))
  );
};

const DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 };

const daysOf = (subject: string, { high, unit }: DurationFound): number => {
  if (subject === 'warranty-months') return unit === 'year' ? high * 12 : high;
  return Math.ceil(high * (DAYS[unit] ?? 1));
};

interface Match {
  readonly rule: DayRule;
  readonly topic: Range;
}

const meets = (rule: DayRule, text: string, duration: DurationFound): boolean =>
  rule.accepts(duration) && (!rule.needs || rule.needs.test(text));

const overlap = (range: Range, from: number, to: number): boolean => range[0] < to && from < range[1];

/** The rule whose topic stands in the duration's own clause, else one named in a clause that has no span of its own. */
const ruleFor = (
  sentence: Sentence,
  durations: readonly DurationFound[],
  duration: DurationFound,
): Match | null => {
  const text = meantIn(sentence);
  const clauses = clausesOf(sentence);
  const isTaken = (topic: Range): boolean =>
    clauses.some(
      ({ start, text: { length } }) =>
        overlap(topic, start, start + length) &&
        !overlap(duration.range, start, start + length) &&
        durations.some(({ range }) => overlap(range, start, start + length)),
    );
  /** From the topic's clause to the duration's, whichever comes first. */
  const around = (topic: Range): string => {
    const both = clauses.filter(
      ({ start, text: { length } }) =>
        overlap(topic, start, start + length) || overlap(duration.range, start, start + length),
    );
    const last = both.at(-1);
    return last === undefined ? text : text.slice(both[0]?.start ?? 0, last.start + last.text.length);
  };
  const here = clauses.find(({ start, text: { length } }) => overlap(duration.range, start, start + length));
  const isHere = (topic: Range): boolean =>
    here !== undefined && overlap(topic, here.start, here.start + here.text.length);
  const matches = RULES.flatMap((rule): Match[] => {
    if (!meets(rule, text, duration)) return [];
    const topic = nearest(text, rule.topic, duration.range, rule.gap);
    if (!topic || rule.unless?.test(rule.near === true ? around(topic) : text)) return [];
    return !isTaken(topic) && binds(text, duration, topic, rule.subject) ? [{ rule, topic }] : [];
  });
  return matches.find(({ topic }) => isHere(topic)) ?? matches[0] ?? null;
};

/** 不用三天内报, "you don't have to report it within two days". */
const NOT_THAT_LONG = sparing(
  /(?:不用|不必|不是|并非|不需要?|无需|不止|没说|没有说|不限(?:于|在)?)[^,是]{0,4}$|\b(?:not|never|rather than|instead of|[a-z]+n't)(?: (?!but|and|so|you|we|is|are)[a-z]+){0,7} (?:within |in )?$/,
);

const GATE = sparing(
  /保修|质保|价保|保价|保护|降价|退|钱|到账|破损|坏|碎|瑕疵|(?<!价)保|损|少件|漏发|breakage|smashed|cracked|cheaper|warrant|guarantee|price|refund|money|damage|fault|defect|broken|return|back|questions/,
);

/** Windows and spans that a policy fixes: days for damage, returns, price protection, refunds; months of warranty. */
export function dayPolicyClaims(sentence: Sentence): Stated[] {
  const text = meantIn(sentence);
  if (!GATE.test(text)) return [];
  const claims: Stated[] = [];
  const durations = findDurations(text).filter((each): each is DurationFound => each.kind === 'duration');
  for (const duration of durations) {
    const clause = clausesOf(sentence).find(
      ({ start, text: own }) => start <= duration.range[0] && duration.range[0] <= start + own.length,
    );
    const left = text.slice(clause?.start ?? 0, duration.range[0]);
    const idle =
      clause === undefined || clause.question || NOT_THAT_LONG.test(left) || ELSEWHERE.test(clause.text);
    const found = idle ? null : ruleFor(sentence, durations, duration);
    if (!found) continue;
    const { rule, topic } = found;
    const range: Range = [Math.min(topic[0], duration.range[0]), Math.max(topic[1], duration.range[1])];
    claims.push(policyClaim(rule.subject, daysOf(rule.subject, duration), 0, range));
  }
  return claims;
}
