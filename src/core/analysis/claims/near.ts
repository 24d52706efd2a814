import { matchesOf } from '../../language/matches.ts';
import type { Range } from '../../shared/lang.ts';

/** Text between the end of one range and the start of the other, in whichever order they stand. */
export const between = (text: string, a: Range, b: Range): string =>
  a[0] <= b[0] ? text.slice(Math.min(a[1], b[0]), b[0]) : text.slice(Math.min(b[1], a[0]), a[0]);

/** The match of a global pattern closest to a range, at most `gap` characters away; null when none is. */
export function nearest(text: string, pattern: RegExp, range: Range, gap: number): Range | null {
  let best: Range | null = null;
  let least = gap + 1;
  for (const match of matchesOf(text, pattern)) {
    const found: Range = [match.index, match.index + match[0].length];
    const distance = Math.max(0, found[0] - range[1], range[0] - found[1]);
    if (distance < least) {
      best = found;
      least = distance;
    }
  }
  return best;
}
