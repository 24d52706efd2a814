import { MAX_CUSTOMERS } from '../core/record/shift-types.ts';
import type { Lang } from '../core/shared/lang.ts';
import { LEVELS, type Level } from '../core/shared/personas.ts';
import { parseSeed } from './desk-path.ts';

/** What a shift is chosen by. */
export interface ShiftChoice {
  readonly size: number;
  readonly lang: Lang;
  /** Null leaves each scenario its own. */
  readonly level: Level | null;
  /** Most at once; null follows the size. */
  readonly limit: number | null;
  /** Null is drawn on arrival. */
  readonly seed: number | null;
}

/** Address of the desk of a shift. */
export function shiftPath({ size, lang, level, limit, seed }: ShiftChoice): string {
  const query = new URLSearchParams({ size: String(size), lang });
  for (const [name, value] of Object.entries({ level, limit, seed }))
    if (value !== null) query.set(name, String(value));
  return `/shift/run?${query}`;
}

const few = (text: string | null): number | null => {
  const value = parseSeed(text);
  return value !== null && value >= 1 && value <= MAX_CUSTOMERS ? value : null;
};

/** What an address asks for; what is missing or wrong is left to chance or to the usual. */
export function readShiftChoice(query: URLSearchParams, lang: Lang): ShiftChoice {
  const asked = query.get('lang');
  return {
    size: few(query.get('size')) ?? 3,
    lang: asked === 'zh' || asked === 'en' ? asked : lang,
    level: LEVELS.find((level) => String(level) === query.get('level')) ?? null,
    limit: few(query.get('limit')),
    seed: parseSeed(query.get('seed')),
  };
}
