import type { JudgedClaim } from '../analysis/types.ts';
import { agentTurns } from './find.ts';
import { perTrace } from './per-trace.ts';
import type { AgentTurn } from './types.ts';

export interface Stated {
  readonly turn: AgentTurn;
  readonly claim: JudgedClaim;
}

const keyOf = ({ kind, subject, value, product = '' }: JudgedClaim): string =>
  `${kind}|${subject}|${value}|${product}`;

/** Everything stated that can be checked, deeds left out, the same statement once. */
export const statements = perTrace((trace): readonly Stated[] => {
  const first = new Map<string, Stated>();
  for (const turn of agentTurns(trace)) {
    if (turn.signals.empty) continue;
    for (const claim of turn.claims) {
      if (claim.kind !== 'deed' && !first.has(keyOf(claim))) first.set(keyOf(claim), { turn, claim });
    }
  }
  return [...first.values()];
});

/** A later true statement of the same thing puts a false one right. */
export const putRight = (wrong: Stated, all: readonly Stated[]): boolean =>
  all.some(
    ({ turn, claim }) =>
      claim.verdict === 'true' &&
      claim.kind === wrong.claim.kind &&
      claim.subject === wrong.claim.subject &&
      claim.product === wrong.claim.product &&
      (turn.index > wrong.turn.index || (turn === wrong.turn && claim.range[0] > wrong.claim.range[0])),
  );
