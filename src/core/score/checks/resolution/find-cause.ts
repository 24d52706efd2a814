import { LOOK_UP_TOOLS } from '../../../shared/tools.ts';
import { INCIDENT_TOPICS, type Topic } from '../../../shared/topics.ts';
import { absent, deskDone, deskEvidence, orAbsent, realReplies, span } from '../../find.ts';
import { earn, graded, NOT_APPLICABLE } from '../../outcome.ts';
import { questionSpans, questionsOf } from '../../questions.ts';
import { actSigns, equalSigns, evidenceOf, type Sign, strongest, together } from '../../signs.ts';
import { needsStep } from '../../steps.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

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
/** Looking it up, asking, and telling it; two of them are enough. */
const LOOKED = 0.55;
const ASKED = 0.5;
const TOLD = 0.65;
const ENOUGH = 0.84;

const asksCause = (turn: AgentTurn): boolean =>
  questionsOf(turn).some(
    ({ kind, topics }) =>
      (kind === 'open' && topics.length === 0) || topics.some(({ topic }) => ABOUT_CAUSE.includes(topic)),
  );

/** Where a cause was told that is not known to be false. */
function told(replies: readonly AgentTurn[]): Sign[] {
  const claims = replies.flatMap((turn) =>
    turn.claims.filter(({ kind }) => kind === 'cause').map((claim) => ({ turn, claim })),
  );
  if (claims.length > 0 && claims.every(({ claim }) => claim.verdict === 'false')) return [];
  const claimed = claims
    .filter(({ claim }) => claim.verdict !== 'false')
    .map(({ turn, claim }) => span(turn, claim.range));
  const said = [...equalSigns(claimed, TOLD), ...actSigns(replies, { 'explain-cause': TOLD })];
  return [strongest(said)].filter((sign) => sign !== null);
}

function run(trace: Trace): CheckOutcome {
  if (!needsStep(trace, 'find-cause')) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const looked = deskDone(trace, LOOK_UP_TOOLS).slice(0, 2).map(deskEvidence);
  const asking = replies.find(asksCause);
  const signs: Sign[] = [
    ...told(replies),
    ...(looked.length > 0 ? [{ share: LOOKED, evidence: looked }] : []),
    ...(asking ? [{ share: ASKED, evidence: questionSpans(asking) }] : []),
  ];
  if (replies.length === 0) return earn(meta, 0, 'missed', absent());
  return graded(meta, Math.min(1, together(signs) / ENOUGH), orAbsent(evidenceOf(signs), replies[0]));
}

export const findCause: Check = { meta, run };
