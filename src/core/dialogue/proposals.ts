import type { Act } from '../shared/acts.ts';
import type { Unsettled } from './fall-back.ts';
import { line, type WayOut } from './planned.ts';
import { pressingLine } from './pressing.ts';
import { isBuying } from './reservations.ts';
import { tellsWayOut } from './resolutions.ts';
import { insist, mostInsisting } from './way-out.ts';

/** Acts to which a yes costs little: the agent will write again or hand on. */
const SMALL: readonly Act[] = ['follow-up', 'commit-time', 'escalate'];
const PROPOSING: readonly Act[] = ['propose', 'offer-choice', 'compensate'];
/** Valence below which nobody agrees to wait for an answer. */
const SORE = -0.3;

const does = ({ reply }: Unsettled, acts: readonly Act[]): boolean =>
  acts.some((act) => reply.signals.acts.has(act));

/** A remedy that leads nowhere: said to be too little, as often as they insist at all. */
function tooLittle(unsettled: Unsettled): WayOut | null {
  const { memory, setting } = unsettled;
  const offers =
    does(unsettled, PROPOSING) && !does(unsettled, [...SMALL, 'check-first']) && !isBuying(setting.scenario);
  return offers && memory.insisted < mostInsisting(setting.persona) ? insist(memory, setting) : null;
}

/** Asked whether that is all right: yes to a small thing, and where nothing is on the table what comes next. */
function whenAsked(unsettled: Unsettled): WayOut {
  const { memory, reply, setting } = unsettled;
  const small = does(unsettled, SMALL) && memory.mood.valence > SORE;
  const { told, arrivalTold } = reply.signals;
  const helps = tellsWayOut(setting.scenario, told, arrivalTold);
  if (memory.agreed || helps || small || does(unsettled, ['check-first']))
    return { memory, lines: [line('agree')] };
  if (memory.recommended !== null && isBuying(setting.scenario)) return { memory, lines: [line('mull')] };
  const content = memory.mood.valence > SORE && !does(unsettled, [...SMALL, 'confirm-resolved']);
  return { memory, lines: [content || told.length > 0 ? line('note') : pressingLine(memory, setting)] };
}

/** What they say to a proposal that no way out of theirs was found in; null where nothing was proposed or asked. */
export function takeProposal(unsettled: Unsettled): WayOut | null {
  const { memory, reply, answers } = unsettled;
  const { empty, repeated, told } = reply.signals;
  const other = does(unsettled, ['vague-promise', 'confirm-understanding']);
  if (empty || repeated || other || answers.some(({ story }) => story)) return null;
  const little = memory.agreed || told.length > 0 ? null : tooLittle(unsettled);
  if (little !== null) return little;
  return does(unsettled, ['seek-agreement', 'confirm-resolved']) ? whenAsked(unsettled) : null;
}
