import { surest } from '../../find.ts';
import { harm, harmful, SURE_FROM } from '../../harm.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'accuracy.privacy-breach',
  dimension: 'accuracy',
  guide: ['5.3', 'OS-5.2'],
  kind: 'harm',
};

function run(trace: Trace): CheckOutcome {
  const turns = harmful(trace, 'privacy-breach');
  const sure = turns.some((turn) => surest(turn, 'privacy-breach') >= SURE_FROM);
  return harm(meta, turns, ['privacy-breach'], sure ? 'privacy-breach' : undefined);
}

export const privacyBreach: Check = { meta, run };
