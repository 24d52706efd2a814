import { harm, harmful, isCertain } from '../../harm.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'empathy.rude',
  dimension: 'empathy',
  guide: ['2.2', '2.3', '4.2'],
  kind: 'harm',
};

/** An accusation that fails a session needs a sure finding. */
const INSULT_FROM = 0.85;

function run(trace: Trace): CheckOutcome {
  const turns = harmful(trace, 'rude');
  const insult = turns.some((turn) => isCertain(turn, 'rude', INSULT_FROM));
  return harm(meta, turns, ['rude'], insult ? 'insult' : undefined);
}

export const rude: Check = { meta, run };
