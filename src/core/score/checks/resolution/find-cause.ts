import { LOOK_UP_TOOLS } from '../../../shared/tools.ts';
import { INCIDENT_TOPICS, type Topic } from '../../../shared/topics.ts';
import { deskDone, deskEvidence, firstWith, orAbsent, realReplies, span, spansOf } from '../../find.ts';
import { earn, graded, NOT_APPLICABLE } from '../../outcome.ts';
import { questionSpans, questionsOf } from '../../questions.ts';
import { needsStep } from '../../steps.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Evidence, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.find-cause',
  dimension: 'resolution',
  guide: ['4.2'],
  kind: 'earn',
};

const ABOUT_CAUSE: readonly Topic[] = [
  ...INCIDENT_TOPICS,
  'habit',
  'environment',
  'concern',
  'reason-for-leaving',
];
const LOOKED = 0.65;
const ASKED = 0.6;
const BOTH = 0.85;
/** A cause told without having looked or asked is a guess that happened to fit. */
const GUESSED = 0.75;

const asksCause = (turn: AgentTurn): boolean =>
  questionsOf(turn).some(
    ({ kind, topics }) =>
      (kind === 'open' && topics.length === 0) || topics.some(({ topic }) => ABOUT_CAUSE.includes(topic)),
  );

/** Where a cause was told that is not known to be false. */
function told(replies: readonly AgentTurn[]): Evidence[] {
  const claims = replies.flatMap((turn) =>
    turn.claims.filter(({ kind }) => kind === 'cause').map((claim) => ({ turn, claim })),
  );
  if (claims.length > 0 && claims.every(({ claim }) => claim.verdict === 'false')) return [];
  const claimed = claims
    .filter(({ claim }) => claim.verdict !== 'false')
    .map(({ turn, claim }) => span(turn, claim.range));
  const said = firstWith(replies, 'explain-cause');
  return [...claimed, ...(said ? spansOf(said, 'explain-cause') : [])];
}

function run(trace: Trace): CheckOutcome {
  if (!needsStep(trace, 'find-cause')) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const looked = deskDone(trace, LOOK_UP_TOOLS).slice(0, 2).map(deskEvidence);
  const asking = replies.find(asksCause);
  const cause = told(replies);
  const evidence = orAbsent([...cause, ...looked, ...(asking ? questionSpans(asking) : [])], replies[0]);
  if (replies.length === 0) return earn(meta, 0, 'missed', evidence);
  const sought = looked.length > 0 && asking ? BOTH : looked.length > 0 ? LOOKED : asking ? ASKED : 0;
  if (cause.length > 0) return graded(meta, sought > 0 ? 1 : GUESSED, evidence);
  return graded(meta, sought, evidence);
}

export const findCause: Check = { meta, run };
