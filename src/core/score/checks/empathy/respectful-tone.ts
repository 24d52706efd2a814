import { addresses, COURTEOUS } from '../../courtesy.ts';
import { orAbsent, realReplies } from '../../find.ts';
import { certainly } from '../../harm.ts';
import { earn, graded } from '../../outcome.ts';
import { actSigns, evidenceOf, type Sign, scaled, sumOf, type Worth } from '../../signs.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';
import { kindWords } from '../../words.ts';

const meta: CheckMeta = {
  id: 'empathy.respectful-tone',
  dimension: 'empathy',
  guide: ['2.2', '2.3', 'OS-5.2'],
  kind: 'earn',
};

/** Each way of being friendly counts once; names and courteous words are ways too. */
const WAY = 0.45;
const KIND: Worth = {
  greet: WAY,
  thank: WAY,
  apologise: WAY,
  'acknowledge-feeling': WAY,
  validate: WAY,
  reassure: WAY,
  personalise: WAY,
  close: WAY,
};
/** A second courteous word is one more sign, but no other way. */
const MORE_WORDS = 0.3;
/** Three ways are all that respect asks for; each counts alike, so that one lone "please" decides little. */
const ENOUGH = 3 * WAY;

/** What of it blame or belittling leaves; nothing is left after an insult. */
const SPOILT = 0.5;
/** From here down it is said to be spoilt: a harm only suspected takes a little off without a word. */
const CLEARLY = 0.7;

/** How much of the friendliness stands, in view of what else was said and how surely. */
function unspoilt(trace: Trace): number {
  const hurt = Math.max(certainly(trace, 'blame'), certainly(trace, 'dismiss'));
  return Math.max(0, 1 - certainly(trace, 'rude')) * (1 - SPOILT * hurt);
}

function waysOf(trace: Trace): Sign[] {
  const replies = realReplies(trace);
  const words = kindWords(replies, COURTEOUS[trace.lang], WAY, 2);
  return [
    ...actSigns(replies, KIND),
    ...kindWords(replies, addresses(trace.customer.identity, trace.lang), WAY, 1),
    ...words.slice(0, 1),
    ...scaled(words.slice(1), MORE_WORDS / WAY),
  ];
}

function run(trace: Trace): CheckOutcome {
  const ways = waysOf(trace);
  const evidence = orAbsent(evidenceOf(ways).slice(0, 4), realReplies(trace)[0]);
  const [share, left] = [Math.min(1, sumOf(ways) / ENOUGH), unspoilt(trace)];
  if (left <= CLEARLY && share > 0) return earn(meta, share * left, 'spoilt', evidence);
  return graded(meta, share * left, evidence);
}

export const respectfulTone: Check = { meta, run };
