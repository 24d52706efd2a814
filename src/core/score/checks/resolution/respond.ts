import type { Act } from '../../../shared/acts.ts';
import { MINUTE, SECOND } from '../../../shared/calendar.ts';
import { round as rounded } from '../../../shared/round.ts';
import { absent, agentTurns, customerTurns, orAbsent, rounds, someHas, spansOf } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { needsStep } from '../../steps.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.respond',
  dimension: 'resolution',
  guide: ['4.2', 'AT-1', 'OS-5.2'],
  kind: 'earn',
};

/** A first answer to the point does one of these. */
const TO_THE_POINT: readonly Act[] = [
  'acknowledge-feeling',
  'validate',
  'reassure',
  'apologise',
  'open-question',
  'closed-question',
  'choice-question',
  'restate',
  'confirm-understanding',
  'inform',
  'explain-cause',
  'benefit',
  'check-first',
  'own',
  'propose',
  'offer-choice',
  'compensate',
  'commit-time',
  'personalise',
  'escalate',
];
const AT_ONCE = MINUTE;
const STILL_WELL = 3 * MINUTE;
const BESIDE = 0.4;

const promptness = (delay: number): number => (delay <= AT_ONCE ? 1 : delay <= STILL_WELL ? 0.6 : 0.2);

function run(trace: Trace): CheckOutcome {
  if (!needsStep(trace, 'respond')) return NOT_APPLICABLE;
  const [first] = rounds(trace);
  const reply = first?.[0];
  if (!first || !reply) return earn(meta, 0, 'missed', absent(agentTurns(trace)[0]));
  const delay = reply.at - (customerTurns(trace)[0]?.at ?? 0);
  const params = { seconds: rounded(delay / SECOND) };
  const evidence = orAbsent(first.flatMap((turn) => spansOf(turn, ...TO_THE_POINT)).slice(0, 3), reply);
  if (!someHas(first, ...TO_THE_POINT))
    return earn(meta, BESIDE * promptness(delay), 'beside', evidence, params);
  return earn(meta, promptness(delay), delay <= AT_ONCE ? 'met' : 'slow', evidence, params);
}

export const respond: Check = { meta, run };
