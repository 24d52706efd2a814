import { isLatin } from '../script.ts';
import type { Atom, Place } from './syntax.ts';

/** Which way to look from a place. */
export type Way = -1 | 1;

/** What stands at the near end of something: an edge or no letter, perhaps a letter, or perhaps nothing at all. */
type Side = 'edge' | 'letter' | 'nothing';

function sideOf(atom: Atom, way: Way): Side {
  switch (atom.kind) {
    case 'text':
      return isLatin(atom.text.charCodeAt(way === 1 ? 0 : atom.text.length - 1)) ? 'letter' : 'edge';
    case 'class':
      return atom.letterless ? 'edge' : 'letter';
    case 'group': {
      const sides = new Set(atom.alternatives.map((places) => sideOfRow(places, way)));
      return sides.has('letter') ? 'letter' : sides.has('nothing') ? 'nothing' : 'edge';
    }
    case 'edge':
    case 'never':
      return 'edge';
    case 'nothing':
      return 'nothing';
    case 'anything':
      return 'letter';
  }
}

function sideOfRow(places: readonly Place[], way: Way, from = way === 1 ? 0 : places.length - 1): Side {
  for (let i = from; i >= 0 && i < places.length; i += way) {
    const { atom, least } = places[i] as Place;
    const side = sideOf(atom, way);
    if (side === 'letter' || (side === 'edge' && least > 0)) return side;
  }
  return 'nothing';
}

/** Whether no letter can stand beside a place on one side; `outer` says it for what is beside the row. */
export function isEdge(places: readonly Place[], place: number, way: Way, outer: boolean): boolean {
  const side = sideOfRow(places, way, place + way);
  return side === 'nothing' ? outer : side === 'edge';
}
