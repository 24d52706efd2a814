import type { Act } from '../../../shared/acts.ts';
import { realReplies, roundOf, someHas } from '../../find.ts';
import { harm, harmful } from '../../harm.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.way-out',
  dimension: 'resolution',
  guide: ['AT-4', '2.3'],
  kind: 'harm',
};

const WAYS: readonly Act[] = ['propose', 'offer-choice', 'compensate', 'escalate', 'own', 'check-first'];

/** Told what can be done instead, in the same answer or the one right after it. */
function wayShown(trace: Trace, turn: AgentTurn): boolean {
  const round = roundOf(trace, turn);
  const end = round.at(-1)?.index ?? turn.index;
  const next = realReplies(trace).find((other) => other.index > end);
  return (
    someHas(round, ...WAYS) ||
    (next !== undefined && someHas([next], 'propose', 'offer-choice', 'compensate'))
  );
}

/** Right before it somebody else's data was asked for: there a plain no is what is wanted. */
function declinesPrying({ turns }: Trace, turn: AgentTurn): boolean {
  const before = turns.findLastIndex(({ from, index }) => from === 'agent' && index < turn.index);
  return turns.slice(before + 1, turn.index).some((each) => each.from === 'customer' && each.move === 'pry');
}

function run(trace: Trace): CheckOutcome {
  const shut = [...new Set([...harmful(trace, 'refuse'), ...harmful(trace, 'deflect')])];
  const left = shut
    .filter((turn) => !turn.signals.keepsData && !wayShown(trace, turn) && !declinesPrying(trace, turn))
    .sort((a, b) => a.index - b.index);
  return harm(meta, left, ['refuse', 'deflect']);
}

export const wayOutShown: Check = { meta, run };
