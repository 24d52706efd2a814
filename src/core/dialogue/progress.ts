import type { StimulusName } from '../customer/stimuli.ts';
import type { Reply } from './learn.ts';
import type { Memory } from './memory.ts';
import type { Setting } from './planned.ts';
import { freshDeeds } from './resolutions.ts';

/** Replies in a row that may bring nothing before it is felt. */
const BORNE = 2;

/** A reply got somewhere: told, asked, offered, did or understood something it had not before. */
function brings(before: Memory, { signals, shop }: Reply, { scenario }: Setting, found: boolean): boolean {
  return (
    found ||
    signals.told.some((point) => !before.told.includes(point)) ||
    signals.restated.length > 0 ||
    (signals.offered.length > 0 && !before.agreed) ||
    (signals.recommended !== null && signals.recommended !== before.recommended) ||
    freshDeeds(scenario, before, shop).length > 0 ||
    signals.acts.has('check-first')
  );
}

/** The memory with the replies that brought nothing counted, and what too many of them in a row make felt. */
export function progress(
  before: Memory,
  reply: Reply,
  setting: Setting,
  found: boolean,
): { readonly fruitless: number; readonly felt: readonly StimulusName[] } {
  const fruitless = brings(before, reply, setting, found) ? 0 : before.fruitless + 1;
  return { fruitless, felt: fruitless > BORNE && before.accepted === null ? ['no-progress'] : [] };
}
