import { linesFor } from '../customer/voice.ts';
import { fillTemplate } from '../shared/template.ts';
import type { Memory } from './memory.ts';
import { line, type PlannedLine, type Setting } from './planned.ts';
import type { ReplySignals, Stated } from './signals.ts';

/** Something the agent says now and said otherwise before. */
export interface Clash {
  readonly before: Stated;
  readonly now: Stated;
}

/** The first contradiction of a reply with an earlier one; who owns up to a slip contradicts nobody. */
export function clashOf(memory: Memory, { stated, acts }: ReplySignals): Clash | null {
  if (acts.has('apologise') || acts.has('own')) return null;
  for (const now of stated) {
    const before = memory.stated.find(
      ({ subject, value, sound }) => subject === now.subject && value !== now.value && !(sound && now.sound),
    );
    if (before !== undefined) return { before, now };
  }
  return null;
}

/** Holds the earlier words against the later. */
export function catchLine({ before, now }: Clash, memory: Memory, { lang, persona }: Setting): PlannedLine {
  const words = { before: before.words, now: now.words };
  const lines = linesFor('catch', lang, persona, memory.mood).map((each) => fillTemplate(each, words).text);
  return line('catch', lines);
}
