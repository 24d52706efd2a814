import { MINUTE } from '../shared/calendar.ts';
import { clamp, round } from '../shared/round.ts';
import { profileOf } from './profiles.ts';
import { STIMULI, type Stimulus, type StimulusName } from './stimuli.ts';
import type { Mood, Persona } from './types.ts';

/** Each repetition of a kindness does half as much as the one before. */
const FADING = 0.5;
/** A level more makes kindness do this much less and harm as much more. */
const PER_LEVEL = 0.1;
/** What moves this character in particular does half as much again. */
const TOUCHED = 1.5;
/** A fault they are sensitive to does twice as much. */
const SENSITIVE = 2;

const scale = (stimulus: Stimulus, factor: number, patienceFactor: number): Stimulus => ({
  valence: stimulus.valence * factor,
  arousal: stimulus.arousal * factor,
  trust: stimulus.trust * factor,
  patience: stimulus.patience * factor * patienceFactor,
});

/** The strength of a stimulus for this persona after `before` earlier ones of its kind. */
function felt(name: StimulusName, persona: Persona, before: number): Stimulus {
  const stimulus: Stimulus = STIMULI[name];
  const kind = stimulus.valence >= 0;
  const sensitive =
    stimulus.sensitivity !== undefined && persona.sensitivities.includes(stimulus.sensitivity);
  const touched = profileOf(persona.archetype).moves.includes(name) ? TOUCHED : 1;
  const level = clamp(1 + (kind ? -PER_LEVEL : PER_LEVEL) * persona.harder, 0.5, 1.5);
  // A fault they take badly is one trait, however often it is named.
  const factor = level * (kind ? touched * FADING ** before : sensitive ? SENSITIVE : touched);
  // The impatient lose patience faster; everybody regains it alike.
  return scale(stimulus, factor, kind ? 1 : 1.5 - persona.patience);
}

/** The mood after one stimulus; values stay in their ranges. */
export function moved(mood: Mood, name: StimulusName, persona: Persona, before: number): Mood {
  const change = felt(name, persona, before);
  return {
    valence: round(clamp(mood.valence + change.valence, -1, 1), 4),
    arousal: round(clamp(mood.arousal + change.arousal, -1, 1), 4),
    trust: round(clamp(mood.trust + change.trust, 0, 1), 4),
    patience: round(clamp(mood.patience + change.patience, 0, 1), 4),
  };
}

/** Half of what moved them is gone after this long: words wear off, and so does anger. */
const HALF_LIFE = 12 * MINUTE;

const towards = (value: number, home: number, left: number): number => round(home + (value - home) * left, 4);

/**
 * The mood after some time without a stimulus: valence and arousal go back towards where this customer stands of
 * themselves (the home base of Kuppens, Oravecz & Tuerlinckx 2010); trust and patience don't come back by waiting.
 */
export function settled(mood: Mood, home: Mood, milliseconds: number): Mood {
  const left = 0.5 ** (Math.max(0, milliseconds) / HALF_LIFE);
  return {
    ...mood,
    valence: towards(mood.valence, home.valence, left),
    arousal: towards(mood.arousal, home.arousal, left),
  };
}
