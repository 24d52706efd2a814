import { rulesOf } from '../../../shop/rules.ts';
import { putRight, type Stated, statements } from '../../claims.ts';
import { agentTurns, span } from '../../find.ts';
import { NOT_APPLICABLE } from '../../outcome.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'accuracy.beyond-policy',
  dimension: 'accuracy',
  guide: ['AT-4', '2.2'],
  kind: 'harm',
};

/** Rules where a larger number gives the customer more. */
const WINDOWS = ['damage-window-days', 'return-window-days', 'price-protection-days', 'warranty-months'];
/** What a reply may speak of when it gives money on top. */
const COURTESY = ['courtesy-max', 'compensation', 'coupon'];
const GRANTS = ['free-replacement', 'full-refund'];

/** Whether the statement promises more than the shop's rules give. */
function goesBeyond(trace: Trace, { claim }: Stated): boolean {
  const rules: Readonly<Record<string, unknown>> = rulesOf(trace.shop.pack);
  const { subject, value } = claim;
  const truth = claim.truth ?? rules[subject];
  if (WINDOWS.includes(subject))
    return typeof value === 'number' && typeof truth === 'number' && value > truth;
  if (GRANTS.includes(subject)) return value === true && truth === false;
  if (subject === 'postage-paid-by') return value === 'shop' && truth === 'customer';
  const most = rules['courtesy-max'];
  return COURTESY.includes(subject) && typeof value === 'number' && typeof most === 'number' && value > most;
}

/** Amounts named in deeds count too: they are promises until the desk has done them. */
const promises = (trace: Trace): Stated[] => [
  ...statements(trace),
  ...agentTurns(trace).flatMap((turn) =>
    turn.claims
      .filter(({ kind, subject }) => kind === 'deed' && subject === 'coupon')
      .map((claim) => ({ turn, claim })),
  ),
];

function run(trace: Trace): CheckOutcome {
  const all = promises(trace);
  const beyond = all.filter(
    (item) => item.claim.verdict !== 'true' && goesBeyond(trace, item) && !putRight(item, all),
  );
  if (beyond.length === 0) return NOT_APPLICABLE;
  return {
    outcome: 'harm',
    times: beyond.length,
    evidence: beyond.map(({ turn, claim }) => span(turn, claim.range)),
    messageId: `check.${meta.id}.harm`,
    params: { times: beyond.length },
    critical: 'promise-beyond-policy',
  };
}

export const beyondPolicy: Check = { meta, run };
