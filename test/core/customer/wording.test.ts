import { describe, expect, it } from 'vitest';
import { MOVES } from '../../../src/core/customer/moves.ts';
import { WORDING } from '../../../src/core/customer/wording/index.ts';
import {
  type Pool,
  type RareMove,
  VOICE_NAMES,
  type VoiceName,
  type WordedMove,
} from '../../../src/core/customer/wording/types.ts';
import { LANGS, type Lang } from '../../../src/core/shared/lang.ts';
import { ARCHETYPES, type Archetype } from '../../../src/core/shared/personas.ts';
import { placeholdersIn } from '../../../src/core/shared/template.ts';

const FROM_SCENARIO: readonly string[] = ['open', 'answer', 'object', 'follow-up', 'picture'];
const WORDED = MOVES.filter((move): move is WordedMove => !FROM_SCENARIO.includes(move));
const STARS = [1, 2, 3, 4, 5] as const;
const LONGEST: Readonly<Record<Lang, number>> = { zh: 90, en: 160 };

/** Moves that only some make, with those who must have their own words for them. */
const FITTING: Readonly<Partial<Record<RareMove, readonly Archetype[]>>> = {
  mull: ['hesitant', 'price-sensitive', 'silent', 'unpaid', 'anxious'],
  haggle: ['price-sensitive', 'bargain-hunter', 'lapsed', 'vip'],
  digress: ['chatty', 'elderly', 'friendly'],
  lecture: ['know-it-all', 'firm', 'sceptical'],
  puzzle: ['confused', 'elderly', 'anxious'],
  remind: ['vip', 'lapsed', 'firm'],
  pry: ['data-seeker'],
};
/** Moves that many make, each in their own way. */
const COMMON_TO_MANY: readonly WordedMove[] = ['threaten', 'test', 'catch', 'soften'];
/** Moves that every archetype words in its own way. */
const EVERYBODYS: readonly WordedMove[] = [
  'press',
  'doubt',
  'bristle',
  'protest',
  'nudge',
  'escalate',
  'threaten',
  'leave',
  'accept',
  'withhold',
  'agree',
  'thank',
  'insist',
  'ask-when',
  'note',
  'confirm',
  'repeat',
];
/** Moves that sound different from somebody beside themselves and from somebody at ease. */
const TEMPERED: readonly WordedMove[] = [
  'press',
  'doubt',
  'protest',
  'nudge',
  'threaten',
  'escalate',
  'leave',
  'accept',
  'agree',
  'thank',
  'confirm',
  'note',
];

const DAYS_AMOUNTS_REMEDIES: Readonly<Record<Lang, RegExp>> = {
  zh: /[0-9０-９一二两三四五六七八九十百千万]个?(?:天|元|块|小时|折|分钟|周|星期|礼拜|月|年|毛|点钟)|(?:周|星期|礼拜)[一二三四五六日天]|下周|明天|后天|明早|今晚|退款|退钱|退货|换货|换新|补发|重发|重新发|赔|补偿|返现|红包|优惠券|代金券|运费|邮费|包邮|赠品|免单/,
  en: /\b(?:refund|replacement|voucher|coupon|exchange|compensat\w+|reimburs\w+|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|[$£€¥]|\d+ ?%|\d+ (?:days|hours)/i,
};
const BRANDS: Readonly<Record<Lang, RegExp>> = {
  zh: /淘宝|天猫|京东|拼多多|抖音|快手|微信|微博|支付宝|小红书|黑猫|千牛|知乎/,
  en: /\b(?:amazon|ebay|paypal|trustpilot|google|facebook|twitter|instagram|tiktok|reddit|yelp|whatsapp|youtube)\b/i,
};

const linesOf = ({ any, by = {}, hot = [], calm = [] }: Pool): string[] => [
  ...any,
  ...VOICE_NAMES.flatMap((name) => by[name] ?? []),
  ...hot,
  ...calm,
];
const allLines = (lang: Lang): string[] => {
  const { moves, opening, comments } = WORDING[lang];
  return [
    ...WORDED.flatMap((move) => linesOf(moves[move])),
    ...linesOf(opening.lead),
    ...linesOf(opening.tail),
    ...STARS.flatMap((stars) => linesOf(comments[stars])),
  ];
};
const ownCount = (pool: Pool, name: VoiceName): number => pool.by?.[name]?.length ?? 0;

describe.each(LANGS)('customer wording in %s', (lang) => {
  const { moves, opening, comments } = WORDING[lang];

  it('never has the same line twice', () => {
    const seen = new Set<string>();
    const twice = allLines(lang)
      .map((line) => line.toLowerCase())
      .filter((line) => seen.has(line) || !seen.add(line));
    expect(twice).toEqual([]);
  });

  it('keeps every line short, trimmed and on one line', () => {
    const bad = allLines(lang).filter(
      (line) => line.length > LONGEST[lang] || line !== line.trim() || /^$|[\r\n]/.test(line),
    );
    expect(bad).toEqual([]);
  });

  it('has a placeholder only where the agent is held to what was said before, or for the relative asked after', () => {
    const caught = linesOf(moves.catch);
    const elsewhere = allLines(lang).filter(
      (line) =>
        !caught.includes(line) && /[{}]/.test(line.replace(/\{\{kin\.(?:name|they|them|their)\}\}/g, '')),
    );
    const wrong = caught.filter((line) => {
      const names = placeholdersIn(line);
      return !names.includes('before') || names.some((name) => name !== 'before' && name !== 'now');
    });
    expect([...elsewhere, ...wrong]).toEqual([]);
  });

  it('names no days, amounts or remedies', () => {
    expect(allLines(lang).filter((line) => DAYS_AMOUNTS_REMEDIES[lang].test(line))).toEqual([]);
  });

  it('names no brand and no platform', () => {
    expect(allLines(lang).filter((line) => BRANDS[lang].test(line))).toEqual([]);
  });

  it.each(WORDED)('has at least 14 lines for anybody: %s', (move) => {
    expect(moves[move].any.length).toBeGreaterThanOrEqual(14);
  });

  it.each(VOICE_NAMES)('has at least five lines of its own for every common move: %s', (archetype) => {
    expect(EVERYBODYS.filter((move) => ownCount(moves[move], archetype) < 5)).toEqual([]);
  });

  it.each(Object.entries(FITTING))('has at least six lines for each whom it fits: %s', (move, fitting) => {
    const pool = moves[move as RareMove];
    expect(fitting.filter((archetype) => ownCount(pool, archetype) < 6)).toEqual([]);
  });

  it.each(COMMON_TO_MANY)('has at least six lines for each of six archetypes: %s', (move) => {
    const rich = ARCHETYPES.filter((archetype) => ownCount(moves[move], archetype) >= 6);
    expect(rich.length).toBeGreaterThanOrEqual(6);
  });

  it('asks for the data of others in many ways', () => {
    expect(ownCount(moves.pry, 'data-seeker')).toBeGreaterThanOrEqual(14);
    expect(ownCount(moves.pry, 'relative')).toBeGreaterThanOrEqual(14);
  });

  it('asks for them with a name first and without one again, and names nobody but the one relative', () => {
    const named = linesOf(moves.pry).filter((line) => line.includes('{{kin.name}}'));
    const OTHERS =
      /[他她]|爱人|朋友|同事|室友|对象|\b(?:she|he|her|his|him|wife|husband|friend|colleague|flatmate)\b/i;
    expect(named.length).toBeGreaterThanOrEqual(14);
    expect(linesOf(moves.pry).length - named.length).toBeGreaterThanOrEqual(20);
    expect((moves.pry.by?.relative ?? []).filter((line) => named.includes(line))).toEqual([]);
    expect(linesOf(moves.pry).filter((line) => OTHERS.test(line))).toEqual([]);
  });

  it.each(TEMPERED)('has at least five lines for either temper: %s', (move) => {
    expect(moves[move].hot?.length ?? 0).toBeGreaterThanOrEqual(5);
    expect(moves[move].calm?.length ?? 0).toBeGreaterThanOrEqual(5);
  });

  it.each(['lead', 'tail'] as const)('has words before and after the matter for everybody: %s', (place) => {
    const pool = opening[place];
    expect(pool.any.length).toBeGreaterThanOrEqual(16);
    expect(pool.hot?.length ?? 0).toBeGreaterThanOrEqual(6);
    expect(ARCHETYPES.filter((archetype) => ownCount(pool, archetype) < 6)).toEqual([]);
  });

  it.each(STARS)('has twelve comments for %i stars', (stars) => {
    expect(comments[stars].any.length).toBeGreaterThanOrEqual(12);
  });

  it.each([1, 3, 5] as const)('has two comments of each archetype for %i stars', (stars) => {
    expect(ARCHETYPES.filter((archetype) => ownCount(comments[stars], archetype) < 2)).toEqual([]);
  });
});
