import { moved, settled } from '../customer/mood.ts';
import type { Move } from '../customer/moves.ts';
import type { StimulusName } from '../customer/stimuli.ts';
import type { Mood, MoodPoint, Persona } from '../customer/types.ts';
import type { Stated } from './signals.ts';

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
  /** Points they were told before they said what those answer. */
  readonly early: readonly string[];
  readonly recommended: string | null;
  /** Days from today of a true arrival date they were told. */
  readonly arrivalTold: number | null;
  /** A time was named that binds the shop. */
  readonly timeTold: boolean;
  readonly objections: readonly RaisedObjection[];
  /** Times they insisted on the better way. */
  readonly insisted: number;
  readonly agreed: boolean;
  readonly threatened: boolean;
  /** Asked for the manager. */
  readonly escalated: boolean;
  /** How often they did of themselves what their character does. */
  readonly did: Readonly<Partial<Record<Move, number>>>;
  /** What they asked for last that may well be turned down. */
  readonly wanted: 'pry' | 'haggle' | null;
  /** Points they had to ask for. */
  readonly pursued: readonly string[];
  /** What they asked last and wait to hear about, and how often in a row a reply went past it. */
  readonly pending: Pending | null;
  readonly evaded: number;
  /** What the agent has said that can be held against them. */
  readonly stated: readonly Stated[];
  /** Replies so far, and how many of the last brought nothing. */
  readonly replies: number;
  readonly fruitless: number;
  /** The lowest valence so far. */
  readonly lowest: number;
  /** The agent's last reply asked them to wait a moment. */
  readonly granted: boolean;
  /** Replies with questions that nobody would know what they are about. */
  readonly strange: number;
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

/** A question of theirs that a reply has to take up. */
export interface Pending {
  readonly move: Move;
  /** Point of the scenario it is about; null where it is about what was offered. */
  readonly point: string | null;
  /** How often they have asked. */
  readonly times: number;
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
  early: [],
  recommended: null,
  arrivalTold: null,
  timeTold: false,
  objections: [],
  insisted: 0,
  agreed: false,
  threatened: false,
  escalated: false,
  did: {},
  wanted: null,
  pursued: [],
  pending: null,
  evaded: 0,
  stated: [],
  replies: 0,
  fruitless: 0,
  lowest: mood.valence,
  granted: false,
  strange: 0,
  vague: 0,
  harms: 0,
  nudges: 0,
  thanks: 0,
  deskSeen: 0,
  accepted: null,
  handedOn: false,
});

/** Smaller changes by time alone are not told apart from none. */
const NOTICEABLE = 0.05;

const withMood = (memory: Memory, mood: Mood, at: number, cause: string): Memory => ({
  ...memory,
  mood,
  lowest: Math.min(memory.lowest, mood.valence),
  course: [...memory.course, { at, cause, ...mood }],
});

/** The memory after time without a stimulus: the mood goes back towards the one they came with. */
export function settle(memory: Memory, at: number): Memory {
  const { course, mood } = memory;
  const home = course[0];
  const last = course.at(-1);
  // Who has what they came for does not go back to being upset about it.
  if (home === undefined || last === undefined || memory.accepted !== null) return memory;
  const now = settled(mood, home, at - last.at);
  const [up, calm] = [now.valence - mood.valence, mood.arousal - now.arousal];
  if (Math.abs(up) + Math.abs(calm) < NOTICEABLE) return memory;
  return withMood(memory, now, at, up + calm >= 0 ? 'mood.cooled' : 'mood.faded');
}

/** The memory after feeling these, in order. A stimulus of one reply counts once. */
export function feel(memory: Memory, stimuli: readonly StimulusName[], at: number, persona: Persona): Memory {
  let { mood, lowest } = memory;
  const felt = { ...memory.felt };
  const course = [...memory.course];
  for (const name of new Set(stimuli)) {
    const before = felt[name] ?? 0;
    mood = moved(mood, name, persona, before);
    lowest = Math.min(lowest, mood.valence);
    felt[name] = before + 1;
    course.push({ at, cause: `mood.${name}`, ...mood });
  }
  return { ...memory, mood, lowest, felt, course };
}

/** The memory with at least so much patience left after what was felt last. */
export function sparing(memory: Memory, least: number): Memory {
  const last = memory.course.at(-1);
  if (last === undefined || memory.mood.patience >= least) return memory;
  const mood = { ...memory.mood, patience: least };
  return { ...memory, mood, course: [...memory.course.slice(0, -1), { ...last, ...mood }] };
}

export const times = (memory: Memory, move: Move): number => memory.did[move] ?? 0;

/** The memory after doing something of themselves. */
export const having = (memory: Memory, move: Move): Memory => ({
  ...memory,
  did: { ...memory.did, [move]: times(memory, move) + 1 },
});
