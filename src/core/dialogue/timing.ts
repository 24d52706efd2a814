import { habitsOf } from '../customer/profiles.ts';
import type { Persona } from '../customer/types.ts';
import { MINUTE, SECOND } from '../shared/calendar.ts';
import { clamp } from '../shared/round.ts';

/** Milliseconds it takes this customer to read a reply and think. */
export const thinkingTime = (): number => 1200;

/** Milliseconds to type a line: a phone typist's pace, faster for talkative people, never above 9 s (14 s for slow ones). */
export function typingTime(text: string, persona: Persona): number {
  const units = [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e80 ? 2.2 : 1), 0);
  const pace = 55 - 25 * persona.talkativeness;
  const slow = habitsOf(persona).pace;
  return Math.round(clamp((600 + units * pace) * slow, 900, 9000 * Math.max(1, slow)));
}

/** Milliseconds of silence before this customer writes again, or at last leaves. */
export function silenceLimit(persona: Persona, patience: number, granted: boolean): number {
  const sensitive = persona.sensitivities.includes('waiting') ? 0.7 : 1;
  const level = clamp(1 - 0.08 * persona.harder, 0.6, 1.3);
  const base = (60 + 60 * persona.patience + 30 * patience) * sensitive * habitsOf(persona).waits * level;
  // Who was told that the agent is looking something up gives them another minute.
  return Math.round(base + (granted ? 60 : 0)) * SECOND;
}

/** Three minutes are what platforms count an answer by: nobody is gone before. */
export const ANSWER_IN_TIME = 3 * MINUTE;

/** Milliseconds after which a content customer closes the window. */
export const FAREWELL = 45 * SECOND;

/** Milliseconds after a promised moment before somebody writes. */
export const GRACE = 15 * SECOND;
