import type { Lang } from '../shared/lang.ts';
import { seededRandom } from '../shared/random.ts';
import type { Persona } from './types.ts';
import { WORDING } from './wording/index.ts';
import type { Pool, WordedMove } from './wording/types.ts';

/** Draws lines so that none comes twice in a session: `used` holds what was said. */
export function drawLine(
  lines: readonly string[],
  seed: number,
  nth: number,
  used: ReadonlySet<string>,
): string | null {
  const fresh = lines.filter((line) => !used.has(line));
  return fresh.length === 0 ? null : seededRandom(seed, `line/${nth}`).pick(fresh);
}

const linesOf = (pool: Pool, persona: Persona): readonly string[] => {
  const own = pool.by?.[persona.archetype] ?? [];
  // Their own ways of saying it come up as often as the common ones.
  return [...own, ...own, ...pool.any];
};

/** What this customer says for a move, or null when every line has been used. */
export function wordMove(
  move: WordedMove,
  lang: Lang,
  persona: Persona,
  seed: number,
  nth: number,
  used: ReadonlySet<string>,
): string | null {
  return drawLine(linesOf(WORDING[lang].moves[move], persona), seed, nth, used);
}

/** The comment with the stars. */
export function wordComment(stars: 1 | 2 | 3 | 4 | 5, lang: Lang, persona: Persona, seed: number): string {
  return drawLine(linesOf(WORDING[lang].comments[stars], persona), seed, -1, new Set()) ?? '';
}
