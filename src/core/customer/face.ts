import type { Face, Mood } from './types.ts';

/** Valence a face takes over at, from the worst up, and how far back the mood must go to lose it again. */
const LADDER: readonly { readonly face: Face; readonly below: number }[] = [
  { face: 'angry', below: -0.6 },
  { face: 'annoyed', below: -0.3 },
  { face: 'worried', below: -0.05 },
  { face: 'neutral', below: 0.3 },
  { face: 'happy', below: Number.POSITIVE_INFINITY },
];
const HYSTERESIS = 0.05;

const rung = (valence: number): number => LADDER.findIndex(({ below }) => valence < below);

/** The face of a mood; the face before stays while the mood is within a margin of its bounds. */
export function faceOf(mood: Mood, before: Face | null = null): Face {
  // A calm person who is displeased looks worried rather than angry.
  const valence = mood.arousal < 0 ? Math.max(mood.valence, -0.29) : mood.valence;
  const now = rung(valence);
  const previous = LADDER.findIndex(({ face }) => face === before);
  const kept =
    previous >= 0 && (rung(valence - HYSTERESIS) === previous || rung(valence + HYSTERESIS) === previous);
  return LADDER[kept ? previous : now]?.face ?? 'neutral';
}

/** The face at the end of a line of moods. */
export function faceAfter(moods: readonly Mood[]): Face {
  return moods.reduce<Face | null>((face, mood) => faceOf(mood, face), null) ?? 'neutral';
}
