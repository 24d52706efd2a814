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
/** Impatience is rude and no insult. */
const IMPATIENT =
  /\b(?:hurry|get a move on|make it (?:quick|snappy)|be quick|get (?:on with it|to the point)|spit it out|chop chop|stop (?:asking|messaging|writing|repeating)|other (?:chats?|customers?|people))\b|(?:chats?|customers?|people|tickets?) (?:open|waiting)|all day/i;

function run(trace: Trace): CheckOutcome {
  const turns = harmful(trace, 'rude');
  const insult = turns.some((turn) => isCertain(turn, 'rude', INSULT_FROM, IMPATIENT));
  return harm(meta, turns, ['rude'], insult ? 'insult' : undefined);
}

export const rude: Check = { meta, run };
