import { absent, firstSpans, orAbsent, realReplies, rounds, someHas, span } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { needsStep } from '../../steps.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = { id: 'resolution.recognise', dimension: 'resolution', guide: ['4.2'], kind: 'earn' };

const NAMES = ['restate', 'acknowledge-feeling', 'confirm-understanding', 'personalise'] as const;
/** These turn to the matter without naming it. */
const TURNS_TO = ['apologise', 'explain-cause', 'inform', 'check-first', 'own'] as const;
const NEAR = 0.7;
const LATER = 0.7;

const namesMatter = (turns: readonly AgentTurn[]): boolean =>
  someHas(turns, ...NAMES) || turns.some((turn) => turn.restated.length > 0);

const spans = (turns: readonly AgentTurn[]) => [
  ...firstSpans(turns, NAMES),
  ...turns.flatMap((turn) => turn.restated.map(({ range }) => span(turn, range))).slice(0, 2),
];

function run(trace: Trace): CheckOutcome {
  if (!needsStep(trace, 'recognise')) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const early = rounds(trace).slice(0, 2).flat();
  if (namesMatter(early)) return earn(meta, 1, 'met', orAbsent(spans(early), early[0]));
  if (namesMatter(replies)) return earn(meta, LATER, 'late', orAbsent(spans(replies), replies[0]));
  if (someHas(early, ...TURNS_TO)) return earn(meta, NEAR, 'near', firstSpans(early, TURNS_TO));
  return earn(meta, 0, 'missed', absent(replies[0]));
}

export const recognise: Check = { meta, run };
