import { KIND_WORDS } from '../../courtesy.ts';
import { absent, orAbsent, realReplies, rounds } from '../../find.ts';
import { certainly } from '../../harm.ts';
import { earn, graded } from '../../outcome.ts';
import { actSigns, evidenceOf, type Sign, together, type Worth } from '../../signs.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';
import { kindWords } from '../../words.ts';

const meta: CheckMeta = {
  id: 'resolution.relation',
  dimension: 'resolution',
  guide: ['4.3', '6.2'],
  kind: 'earn',
};

/** A kind end; several ways of it are as good as one that was surely heard. */
const KIND_END: Worth = {
  thank: 0.7,
  close: 0.7,
  'invite-feedback': 0.7,
  compensate: 0.7,
  'follow-up': 0.7,
  reassure: 0.6,
  personalise: 0.6,
  anticipate: 0.6,
  'confirm-resolved': 0.6,
};
const WORD = 0.45;
const AT_THE_END = 2;
const EARLIER = 0.5;
/** Beyond this nothing more is asked for. */
const ENOUGH = 0.8;

const kindness = (trace: Trace, turns: readonly AgentTurn[]): Sign[] => [
  ...actSigns(turns, KIND_END),
  ...kindWords(turns, KIND_WORDS[trace.lang], WORD, 1),
];

const fullness = (signs: readonly Sign[]): number => Math.min(1, together(signs) / ENOUGH);

function run(trace: Trace): CheckOutcome {
  const replies = realReplies(trace);
  if (replies.length === 0) return earn(meta, 0, 'missed', absent());
  const all = rounds(trace);
  // The only answer is no end: something has to have gone before.
  const end = kindness(trace, all.length > 1 ? all.slice(-AT_THE_END).flat() : []);
  const ever = kindness(trace, replies);
  const [late, earlier] = [fullness(end), EARLIER * fullness(ever)];
  const signs = late >= earlier ? end : ever;
  const share = Math.max(late, earlier) * (1 - certainly(trace, 'rude'));
  return graded(meta, share, orAbsent(evidenceOf(signs).slice(0, 4), replies.at(-1)));
}

export const relation: Check = { meta, run };
