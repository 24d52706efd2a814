import { moved } from '../customer/mood.ts';
import type { StimulusName } from '../customer/stimuli.ts';
import type { Mood, MoodPoint, Persona } from '../customer/types.ts';

/** What the customer carries from turn to turn. */
export interface Memory {
  readonly mood: Mood;
  /** Every change of mood with its cause. */
  readonly course: readonly MoodPoint[];
  /** How often each stimulus was felt. */
  readonly felt: Readonly<Partial<Record<StimulusName, number>>>;
  /** Facts they have told. */
  readonly known: readonly string[];
  /** Points they have been told. */
  readonly told: readonly string[];
  readonly recommended: string | null;
  /** Days from today of a true arrival date they were told. */
  readonly arrivalTold: number | null;
  /** A time was named that binds the shop. */
  readonly timeTold: boolean;
  readonly objections: readonly RaisedObjection[];
  readonly insisted: boolean;
  readonly agreed: boolean;
  readonly threatened: boolean;
  readonly vague: number;
  readonly harms: number;
  /** Nudges since the agent last wrote. */
  readonly nudges: number;
  readonly thanks: number;
  /** Desk lines already taken into account. */
  readonly deskSeen: number;
  readonly accepted: { readonly turn: number; readonly resolution: string } | null;
  /** Handed on to somebody else, and content to wait for them. */
  readonly handedOn: boolean;
}

export interface RaisedObjection {
  readonly id: string;
  /** Turn of the reply that answered it. */
  readonly answeredIn: number | null;
}

export const firstMemory = (mood: Mood): Memory => ({
  mood,
  course: [{ at: 0, cause: 'mood.start', ...mood }],
  felt: {},
  known: [],
  told: [],
  recommended: null,
  arrivalTold: null,
  timeTold: false,
  objections: [],
  insisted: false,
  agreed: false,
  threatened: false,
  vague: 0,
  harms: 0,
  nudges: 0,
  thanks: 0,
  deskSeen: 0,
  accepted: null,
  handedOn: false,
});

/** The memory after feeling these, in order. A stimulus of one reply counts once. */
export function feel(memory: Memory, stimuli: readonly StimulusName[], at: number, persona: Persona): Memory {
  let { mood } = memory;
  const felt = { ...memory.felt };
  const course = [...memory.course];
  for (const name of new Set(stimuli)) {
    const before = felt[name] ?? 0;
    mood = moved(mood, name, persona, before);
    felt[name] = before + 1;
    course.push({ at, cause: `mood.${name}`, ...mood });
  }
  return { ...memory, mood, felt, course };
}
