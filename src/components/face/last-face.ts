import type { Face as Expression } from '../../core/customer/types.ts';

/** The last face beside the stars: whoever gives one or two beams no more, whoever gives five is not cross. */
export function lastFace(face: Expression, stars: number): Expression {
  if (stars <= 2 && face === 'happy') return 'neutral';
  return stars === 5 && (face === 'angry' || face === 'annoyed') ? 'neutral' : face;
}
