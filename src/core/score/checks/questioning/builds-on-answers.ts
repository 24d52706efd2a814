import type { Act } from '../../../shared/acts.ts';
import { nothingToFind } from '../../facts.ts';
import { absent, has, realReplies, span, spansOf } from '../../find.ts';
import { graded, NOT_APPLICABLE } from '../../outcome.ts';
import { asksOpenly, pinsDown, questionSpans } from '../../questions.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Evidence, Reveal, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'questioning.builds-on-answers',
  dimension: 'questioning',
  guide: ['3.1', '3.2'],
  kind: 'earn',
};

/** Twice is a habit, where there is that much to take up. */
const HABIT = 2;
/** Acts by which the very next reply shows that the answer was heard. */
const TAKES_UP: readonly Act[] = [
  'restate',
  'confirm-understanding',
  'acknowledge-feeling',
  'benefit',
  'personalise',
];
const HEARD = 0.8;
const ASKED_ON = 0.6;

interface TakenUp {
  readonly share: number;
  readonly evidence: readonly Evidence[];
}

/** How the replies after an answer took it up. */
function takenUp({ fact, turn: told }: Reveal, replies: readonly AgentTurn[]): TakenUp {
  const after = replies.filter((turn) => turn.index > told);
  const backing = after.find((turn) => turn.restated.some((item) => item.fact === fact));
  if (backing) {
    const ranges = backing.restated.filter((item) => item.fact === fact);
    return { share: 1, evidence: ranges.map(({ range }) => span(backing, range)) };
  }
  const next = after[0];
  if (next && has(next, ...TAKES_UP)) return { share: HEARD, evidence: spansOf(next, ...TAKES_UP) };
  if (next && (asksOpenly(next) || pinsDown(next))) return { share: ASKED_ON, evidence: questionSpans(next) };
  return { share: 0, evidence: [] };
}

function run(trace: Trace): CheckOutcome {
  if (nothingToFind(trace)) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const enough = Math.min(HABIT, trace.scenario.facts.length);
  const taken = trace.reveals
    .map((reveal) => takenUp(reveal, replies))
    .sort((a, b) => b.share - a.share)
    .slice(0, enough);
  const share = taken.reduce((sum, item) => sum + item.share, 0) / enough;
  const evidence = taken.flatMap((item) => item.evidence);
  return graded(meta, share, evidence.length > 0 ? evidence : absent(replies[1] ?? replies[0]));
}

export const buildsOnAnswers: Check = { meta, run };
