import {
  absent,
  agentTurns,
  customerTurns,
  deskDone,
  deskEvidence,
  orAbsent,
  wordSpans,
} from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import type { Check, CheckMeta, CheckOutcome, Evidence, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'accuracy.identity-first',
  dimension: 'accuracy',
  guide: ['5.3', '2.2'],
  kind: 'earn',
};

interface Disclosure {
  readonly at: number;
  readonly evidence: Evidence;
}

/** Phone and address of the customer, unless the customer wrote them here first. */
function secretsAt(trace: Trace, at: number): string[] {
  const { phone, address } = trace.customer.identity;
  const said = customerTurns(trace).filter((turn) => turn.at <= at);
  return [phone, address]
    .filter((secret) => secret.length >= 6 && !said.some((turn) => turn.text.includes(secret)))
    .map((secret) => secret.toLowerCase());
}

/** First time that personal data was given out or the address changed. */
function firstDisclosure(trace: Trace): Disclosure | undefined {
  const told = agentTurns(trace).flatMap((turn) =>
    wordSpans(turn, secretsAt(trace, turn.at)).map((evidence) => ({ at: turn.at, evidence })),
  );
  const changed = deskDone(trace, ['change-address']).map((entry) => ({
    at: entry.at,
    evidence: deskEvidence(entry),
  }));
  return [...told, ...changed].sort((a, b) => a.at - b.at)[0];
}

function run(trace: Trace): CheckOutcome {
  const disclosure = firstDisclosure(trace);
  if (!disclosure) return NOT_APPLICABLE;
  const verified = deskDone(trace, ['verify-identity']).find((entry) => entry.at <= disclosure.at);
  if (verified) return earn(meta, 1, 'met', [deskEvidence(verified)]);
  return earn(meta, 0, 'missed', [...orAbsent([disclosure.evidence]), ...absent()]);
}

export const identityFirst: Check = { meta, run };
