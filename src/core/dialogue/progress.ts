import type { StimulusName } from '../customer/stimuli.ts';
import type { Reply } from './learn.ts';
import type { Memory } from './memory.ts';
import type { Setting } from './planned.ts';
import { freshDeeds } from './resolutions.ts';

/** Replies in a row that may bring nothing before it is felt. */
export const BORNE = 2;

/** A reply that gives something: told, offered, did, understood or explained what it had not before. */
export const gives = (before: Memory, { signals, shop }: Reply, { scenario }: Setting): boolean =>
  signals.told.some((point) => !before.told.includes(point)) ||
  signals.restated.length > 0 ||
  (signals.offered.length > 0 && !before.agreed) ||
  (signals.recommended !== null && signals.recommended !== before.recommended) ||
  (signals.acts.has('explain-cause') && before.felt['cause-explained'] === undefined) ||
  freshDeeds(scenario, before, shop).length > 0;

/** The memory with the replies that brought nothing counted, and what too many of them in a row make felt. */
export function progress(
  before: Memory,
  reply: Reply,
  setting: Setting,
  found: boolean,
): { readonly fruitless: number; readonly felt: readonly StimulusName[] } {
  // To ask what matters, or to go and look, gets somewhere, too.
  const brings = found || gives(before, reply, setting) || reply.signals.acts.has('check-first');
  const fruitless = brings ? 0 : before.fruitless + 1;
  return { fruitless, felt: fruitless > BORNE && before.accepted === null ? ['no-progress'] : [] };
}
