import { surest } from '../../find.ts';
import { harm, harmful, SURE_FROM } from '../../harm.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'accuracy.off-platform',
  dimension: 'accuracy',
  guide: ['5.3', '3.3'],
  kind: 'harm',
};

function run(trace: Trace): CheckOutcome {
  const turns = harmful(trace, 'off-platform');
  const sure = turns.some((turn) => surest(turn, 'off-platform') >= SURE_FROM);
  return harm(meta, turns, ['off-platform'], sure ? 'off-platform' : undefined);
}

export const offPlatform: Check = { meta, run };
