import type { Act } from '../../../shared/acts.ts';
import { has } from '../../find.ts';
import { harm, harmful } from '../../harm.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = { id: 'empathy.canned', dimension: 'empathy', guide: ['AT-3', 'AT-5'], kind: 'harm' };

/** A reply that does one of these speaks of the case. */
const OF_THE_CASE: readonly Act[] = [
  'acknowledge-feeling',
  'validate',
  'restate',
  'open-question',
  'closed-question',
  'choice-question',
  'inform',
  'explain-cause',
  'benefit',
  'propose',
  'offer-choice',
  'compensate',
  'commit-time',
  'personalise',
  'seek-agreement',
];

/** One stock phrase in a reply that has something to say, or in a goodbye, is forgiven. */
function run(trace: Trace): CheckOutcome {
  const all = harmful(trace, 'canned');
  const dressed = (turn: AgentTurn) => has(turn, ...OF_THE_CASE, 'close');
  const forgiven = all.find(dressed);
  return harm(
    meta,
    all.filter((turn) => turn !== forgiven),
    ['canned'],
  );
}

export const canned: Check = { meta, run };
