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

interface Secret {
  readonly word: string;
  /** When the customer wrote it here themselves; infinite where they did not. */
  readonly toldAt: number;
}

/** Phone and address of the customer. */
function secretsOf(trace: Trace): Secret[] {
  const { phone, address } = trace.customer.identity;
  return [phone, address]
    .filter((secret) => secret.length >= 6)
    .map((secret) => ({
      word: secret.toLowerCase(),
      toldAt: customerTurns(trace).find(({ text }) => text.includes(secret))?.at ?? Number.POSITIVE_INFINITY,
    }));
}

/** First time that personal data was given out or the address changed. */
function firstDisclosure(trace: Trace): Disclosure | undefined {
  const secrets = secretsOf(trace);
  const told = agentTurns(trace).flatMap((turn) => {
    const kept = secrets.filter(({ toldAt }) => toldAt > turn.at).map(({ word }) => word);
    return wordSpans(turn, kept).map((evidence) => ({ at: turn.at, evidence }));
  });
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
