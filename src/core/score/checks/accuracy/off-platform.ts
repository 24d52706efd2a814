import { harm, harmful, isCertain } from '../../harm.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'accuracy.off-platform',
  dimension: 'accuracy',
  guide: ['5.3', '3.3'],
  kind: 'harm',
};

/** A finding that fails a session has to be surer than one that costs points. */
const SURE_FROM = 0.7;

function run(trace: Trace): CheckOutcome {
  const turns = harmful(trace, 'off-platform');
  const sure = turns.some((turn) => isCertain(turn, 'off-platform', SURE_FROM));
  return harm(meta, turns, ['off-platform'], sure ? 'off-platform' : undefined);
}

export const offPlatform: Check = { meta, run };
