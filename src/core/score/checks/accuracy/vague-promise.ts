import { roundOf, someHas } from '../../find.ts';
import { harm, harmful } from '../../harm.ts';
import { NOT_APPLICABLE } from '../../outcome.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'accuracy.vague-promise',
  dimension: 'accuracy',
  guide: ['2.2', '4.2', 'AT-3'],
  kind: 'harm',
};

const timeIsDue = ({ scenario }: Trace): boolean =>
  scenario.order !== undefined || scenario.steps.some((step) => step === 'deadline' || step === 'follow-up');

/** "Soon" beside a time that can be checked is only a manner of speaking. */
function hasTime(trace: Trace, turn: AgentTurn): boolean {
  const round = roundOf(trace, turn);
  return (
    someHas(round, 'commit-time') || round.some(({ claims }) => claims.some(({ kind }) => kind === 'date'))
  );
}

function run(trace: Trace): CheckOutcome {
  if (!timeIsDue(trace)) return NOT_APPLICABLE;
  return harm(
    meta,
    harmful(trace, 'vague-promise').filter((turn) => !hasTime(trace, turn)),
    ['vague-promise'],
  );
}

export const vaguePromise: Check = { meta, run };
