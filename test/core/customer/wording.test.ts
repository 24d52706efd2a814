import { describe, expect, it } from 'vitest';
import { MOVES } from '../../../src/core/customer/moves.ts';
import { WORDING } from '../../../src/core/customer/wording/index.ts';
import type { Pool, WordedMove } from '../../../src/core/customer/wording/types.ts';
import { LANGS, type Lang } from '../../../src/core/shared/lang.ts';
import { ARCHETYPES } from '../../../src/core/shared/personas.ts';

const FROM_SCENARIO: readonly string[] = ['open', 'answer', 'object'];
const WORDED = MOVES.filter((move): move is WordedMove => !FROM_SCENARIO.includes(move));
const BY_ARCHETYPE: readonly WordedMove[] = [
  'press',
  'doubt',
  'bristle',
  'protest',
  'nudge',
  'escalate',
  'leave',
  'accept',
  'withhold',
  'agree',
];
const LONGEST: Readonly<Record<Lang, number>> = { zh: 90, en: 160 };
const STARS = [1, 2, 3, 4, 5] as const;

const linesOf = ({ any, by = {} }: Pool): string[] => [
  ...any,
  ...ARCHETYPES.flatMap((archetype) => by[archetype] ?? []),
];
const allLines = (lang: Lang): string[] => [
  ...WORDED.flatMap((move) => linesOf(WORDING[lang].moves[move])),
  ...STARS.flatMap((stars) => linesOf(WORDING[lang].comments[stars])),
];

describe.each(LANGS)('customer wording in %s', (lang) => {
  it('never has the same line twice', () => {
    const seen = allLines(lang).map((line) => line.toLowerCase());
    expect(seen.filter((line, i) => seen.indexOf(line) !== i)).toEqual([]);
  });

  it('keeps every line short, trimmed and free of placeholders', () => {
    const bad = allLines(lang).filter(
      (line) => line.length > LONGEST[lang] || line !== line.trim() || /[{}]|^$/.test(line),
    );
    expect(bad).toEqual([]);
  });

  it('names no days, amounts or remedies', () => {
    const concrete =
      lang === 'zh'
        ? /[0-9０-９一二两三四五六七八九十]+(?:天|元|块|小时|折)|退款|退货|换货|补发|周[一二三四五六日]|运费/
        : /\b(?:refund|replacement|voucher|exchange|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|[$£€¥]|\d+ (?:days|hours)/i;
    expect(allLines(lang).filter((line) => concrete.test(line))).toEqual([]);
  });

  it.each(WORDED)('has at least 14 lines for anybody: %s', (move) => {
    expect(WORDING[lang].moves[move].any.length).toBeGreaterThanOrEqual(14);
  });

  it.each(BY_ARCHETYPE.flatMap((move) => ARCHETYPES.map((archetype) => [move, archetype] as const)))(
    'has at least four lines of its own: %s, %s',
    (move, archetype) => {
      expect(WORDING[lang].moves[move].by?.[archetype]?.length ?? 0).toBeGreaterThanOrEqual(4);
    },
  );

  it.each(STARS)('has eight comments for %i stars', (stars) => {
    expect(WORDING[lang].comments[stars].any.length).toBeGreaterThanOrEqual(8);
  });
});
