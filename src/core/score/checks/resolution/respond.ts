import { ACTS, type Act, HARM_ACTS } from '../../../shared/acts.ts';
import { MINUTE, SECOND } from '../../../shared/calendar.ts';
import { round as rounded } from '../../../shared/round.ts';
import { absent, agentTurns, customerTurns, orAbsent, type Round, rounds, span } from '../../find.ts';
import { theirWords } from '../../heard.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { actSign, equalSigns, type Sign, strongest } from '../../signs.ts';
import { needsStep } from '../../steps.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.respond',
  dimension: 'resolution',
  guide: ['4.2', 'AT-1', 'OS-5.2'],
  kind: 'earn',
};

/** A first answer to the point does one of these. */
const TO_THE_POINT: readonly Act[] = ACTS.filter(
  (act) => ![...HARM_ACTS, 'greet', 'thank', 'close', 'invite-feedback'].includes(act),
);
const AT_ONCE = MINUTE;
const STILL_WELL = 3 * MINUTE;
/** An answer in which nothing of the kind was recognised. */
const BESIDE = 0.5;
const CLEARLY = 0.5;
/** A word of theirs in it. */
const THEIRS = 0.6;

const promptness = (delay: number): number => (delay <= AT_ONCE ? 1 : delay <= STILL_WELL ? 0.6 : 0.2);

/** What shows that the answer goes to the point: an act, a claim, an offer, something of theirs. */
function pointed(trace: Trace, first: Round): Sign | null {
  const signs = TO_THE_POINT.flatMap((act) => actSign(first, act) ?? []);
  const stated = first.flatMap((turn) => turn.claims.map(({ range }) => span(turn, range))).slice(0, 1);
  return strongest([...signs, ...equalSigns(stated, 1), ...theirWords(trace, first, THEIRS)]);
}

function run(trace: Trace): CheckOutcome {
  if (!needsStep(trace, 'respond')) return NOT_APPLICABLE;
  const [first] = rounds(trace);
  const reply = first?.[0];
  if (!first || !reply) return earn(meta, 0, 'missed', absent(agentTurns(trace)[0]));
  const delay = reply.at - (customerTurns(trace)[0]?.at ?? 0);
  const params = { seconds: rounded(delay / SECOND) };
  const sign = pointed(trace, first);
  const share = sign?.share ?? 0;
  const to = BESIDE + (1 - BESIDE) * share;
  const variant = share < CLEARLY ? 'beside' : delay <= AT_ONCE ? 'met' : 'slow';
  return earn(meta, to * promptness(delay), variant, orAbsent(sign?.evidence ?? [], reply), params);
}

export const respond: Check = { meta, run };
