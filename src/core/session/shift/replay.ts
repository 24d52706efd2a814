import type { ShiftEvent, ShiftRecord, ShiftRecordEntry } from '../../record/shift-types.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import { exhaustive } from '../../shared/exhaustive.ts';
import { type Issue, issue } from '../../shared/issue.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { hasShiftEnded, nextDueOf } from './state.ts';
import type { Ground, Shift, ShiftEntry, ShiftPlan } from './types.ts';
import {
  endBreak,
  endIn,
  endShift,
  sayIn,
  startShift,
  takeBreak,
  transfer,
  useIn,
  waitShift,
} from './verbs.ts';

/** Scenarios with their shops, by the scenario's id. */
export type Grounds = ReadonlyMap<string, Ground>;

const entryOf = ({ seed, cast, arrivesAt, priority }: ShiftRecordEntry, ground: Ground): ShiftEntry => ({
  ...ground,
  seed,
  ...(cast === undefined ? {} : { cast }),
  arrivesAt,
  priority,
});

/** The plan of a record; scenarios that are not here are issues. */
export function planOf(record: ShiftRecord, grounds: Grounds): Result<ShiftPlan, Issue[]> {
  const entries: ShiftEntry[] = [];
  const issues: Issue[] = [];
  record.entries.forEach((entry, index) => {
    const ground = grounds.get(entry.scenario);
    if (ground !== undefined) entries.push(entryOf(entry, ground));
    else issues.push(issue(`entries.${index}.scenario`, 'record.unknown-scenario', { id: entry.scenario }));
  });
  const { seed, lang, limit } = record;
  return issues.length > 0 ? err(issues) : ok({ seed, lang, limit, entries });
}

/** Scenarios that are no longer as they were when the shift was played. */
export const changedSince = (record: ShiftRecord, plan: ShiftPlan): string[] => {
  const changed = plan.entries.filter(
    ({ scenario, pack }, index) => scenarioHash(scenario, pack) !== record.entries[index]?.hash,
  );
  return [...new Set(changed.map(({ scenario }) => scenario.id))];
};

function apply(shift: Shift, event: ShiftEvent): Shift {
  switch (event.kind) {
    case 'say':
      return sayIn(shift, event.to, event.at, event.text);
    case 'do':
      return useIn(shift, event.to, event.at, event.tool, event.args);
    case 'end':
      return endIn(shift, event.to, event.at);
    case 'transfer':
      return transfer(shift, event.to, event.at);
    case 'break':
      return takeBreak(shift, event.at, event.ms);
    case 'back':
      return endBreak(shift, event.at);
    case 'over':
      return endShift(shift, event.at);
    default:
      return exhaustive(event);
  }
}

/** Does again what a record holds; the shift may still be running afterwards. */
export function resumeShift(record: ShiftRecord, grounds: Grounds): Result<Shift, Issue[]> {
  const plan = planOf(record, grounds);
  return plan.ok ? ok(record.events.reduce(apply, startShift(plan.value))) : plan;
}

/** Lets everybody come, nudge and leave by themselves until the shift is over. */
export function runOutShift(shift: Shift): Shift {
  let now = shift;
  for (let due = nextDueOf(now); due !== null; due = nextDueOf(now)) now = waitShift(now, due);
  if (!hasShiftEnded(now)) throw new Error('A shift came to no end');
  return now;
}

/** Replays a record to its end; a trainee who stopped is taken to have stayed silent. */
export function replayShift(record: ShiftRecord, grounds: Grounds): Result<Shift, Issue[]> {
  const shift = resumeShift(record, grounds);
  return shift.ok ? ok(runOutShift(shift.value)) : shift;
}
