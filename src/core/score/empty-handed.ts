import { statements } from './claims.ts';
import { toldPoints } from './facts.ts';
import { realReplies } from './find.ts';
import { perTrace } from './per-trace.ts';
import type { Trace } from './types.ts';

/** Every way out asks for something done on the desk. */
const takesDeeds = ({ scenario }: Trace): boolean =>
  scenario.resolutions.every(({ all }) => all.some((condition) => 'done' in condition));

/** How many true things were told that the customer could use. */
const toldThings = (trace: Trace): number =>
  toldPoints(trace).size +
  statements(trace).filter(({ claim }) => claim.verdict === 'true').length +
  (realReplies(trace).some(({ signals }) => signals.recommended !== null) ? 1 : 0);

/** A deed was reported that nobody did: whatever else was said, it was not this customer's case. */
const reportsEmptyDeeds = (trace: Trace): boolean =>
  realReplies(trace).some(({ signals }) => signals.emptyDeeds > 0);

/** The customer went away with nothing: the desk was not touched, and where words alone could have helped none did. */
export const leftEmptyHanded = perTrace((trace): boolean => {
  if (trace.outcome !== 'abandoned' || trace.desk.some(({ result }) => result.ok)) return false;
  return takesDeeds(trace) || reportsEmptyDeeds(trace) || toldThings(trace) === 0;
});

/** The customer went away with a single thing told, where words alone could have helped. */
export const leftWithLittle = perTrace(
  (trace): boolean =>
    trace.outcome === 'abandoned' &&
    !trace.desk.some(({ result }) => result.ok) &&
    !leftEmptyHanded(trace) &&
    toldThings(trace) === 1,
);
