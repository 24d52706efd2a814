import { statements } from './claims.ts';
import { toldPoints } from './facts.ts';
import { realReplies } from './find.ts';
import { perTrace } from './per-trace.ts';
import type { Trace } from './types.ts';

/** Every way out asks for something done on the desk. */
const takesDeeds = ({ scenario }: Trace): boolean =>
  scenario.resolutions.every(({ all }) => all.some((condition) => 'done' in condition));

/** Something true was told that the customer could use. */
const toldSomething = (trace: Trace): boolean =>
  toldPoints(trace).size > 0 ||
  statements(trace).some(({ claim }) => claim.verdict === 'true') ||
  realReplies(trace).some(({ signals }) => signals.recommended !== null);

/** A deed was reported that nobody did: whatever else was said, it was not this customer's case. */
const reportsEmptyDeeds = (trace: Trace): boolean =>
  realReplies(trace).some(({ signals }) => signals.emptyDeeds > 0);

/** The customer went away with nothing: the desk was not touched, and where words alone could have helped none did. */
export const leftEmptyHanded = perTrace((trace): boolean => {
  if (trace.outcome !== 'abandoned' || trace.desk.some(({ result }) => result.ok)) return false;
  return takesDeeds(trace) || reportsEmptyDeeds(trace) || !toldSomething(trace);
});
