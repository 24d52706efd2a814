import { DAY, HOUR, isoDate, isoMinute, MINUTE } from '../../shared/calendar.ts';
import { round } from '../../shared/round.ts';
import { badOrder, textArg } from '../args.ts';
import { type DeskTool, done, refused } from '../outcome.ts';
import { nowOf } from '../standing.ts';

const DEFAULT_IN = '24h';
const LONGEST = 60 * DAY;

/** Sets a time at which the desk comes back to the customer: `30m`, `48h`, `2d`; a day from now when not said. */
export const scheduleFollowUp: DeskTool = (state, { args, at }) => {
  const wrong = textArg(args, 'order') === '' ? null : badOrder(state, args);
  if (wrong) return wrong;
  const span = spanOf(textArg(args, 'in') || DEFAULT_IN);
  if (span === null) return refused('desk.argument.invalid', { name: 'in' });
  if (span > LONGEST) return refused('desk.schedule-follow-up.too-far', { days: LONGEST / DAY });
  const due = nowOf(state, at) + span;
  const followUps = [...state.followUps, { at, due: at + span, note: textArg(args, 'note') }];
  const params = { date: isoDate(due), time: isoMinute(due).slice(11), hours: round(span / HOUR, 1) };
  return done('desk.schedule-follow-up.done', params, { followUps });
};

/** Milliseconds of a span (`48h`, `2 days`, `30分钟`); null when it can't be read or is none. A bare number is hours. */
function spanOf(text: string): number | null {
  const found = /^(\d{1,4})\s{0,3}([a-z]{0,8}|[个分钟小时天日]{0,4})$/.exec(text.toLowerCase());
  const span = Number(found?.[1] ?? 0) * unitOf(found?.[2] ?? '');
  return span > 0 ? span : null;
}

/** Milliseconds of a unit; 0 when it is none. */
function unitOf(word: string): number {
  if (/^(?:m|min|mins|minutes?|分|分钟)$/.test(word)) return MINUTE;
  if (/^(?:|h|hrs?|hours?|时|小时|个小时)$/.test(word)) return HOUR;
  return /^(?:d|days?|天|日)$/.test(word) ? DAY : 0;
}
