import { orAbsent, realReplies, rounds, span } from '../../find.ts';
import { theirWords } from '../../heard.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { actSigns, equalSigns, evidenceOf, type Sign, together, type Worth } from '../../signs.ts';
import { needsStep } from '../../steps.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = { id: 'resolution.recognise', dimension: 'resolution', guide: ['4.2'], kind: 'earn' };

/** Naming the matter; each of these does most of it. */
const NAMES: Worth = {
  restate: 0.55,
  'acknowledge-feeling': 0.55,
  'confirm-understanding': 0.5,
  validate: 0.45,
  personalise: 0.4,
};
/** These turn to the matter without naming it. */
const TURNS_TO: Worth = {
  'explain-cause': 0.4,
  apologise: 0.35,
  inform: 0.3,
  'check-first': 0.3,
  own: 0.3,
};
/** A fact of theirs, a word of theirs, a thing they have to know. */
const FACT = 0.5;
const THEIRS = 0.45;
const POINT = 0.4;
const EARLY = 2;
const LATER = 0.7;
/** Beyond this nothing more is asked for. */
const ENOUGH = 0.7;
const FULLY = 0.9;

function signsIn(trace: Trace, turns: readonly AgentTurn[]): Sign[] {
  const facts = turns.flatMap((turn) => turn.restated.map(({ range }) => span(turn, range)));
  const points = turns.flatMap((turn) => turn.points.map(({ range }) => span(turn, range)));
  return [
    ...actSigns(turns, NAMES),
    ...actSigns(turns, TURNS_TO),
    ...theirWords(trace, turns, THEIRS),
    ...equalSigns(facts.slice(0, 2), FACT),
    ...equalSigns(points.slice(0, 1), POINT),
  ];
}

const fullness = (signs: readonly Sign[]): number => Math.min(1, together(signs) / ENOUGH);

function run(trace: Trace): CheckOutcome {
  if (!needsStep(trace, 'recognise')) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const early = signsIn(trace, rounds(trace).slice(0, EARLY).flat());
  const all = signsIn(trace, replies);
  const [soon, late] = [fullness(early), LATER * fullness(all)];
  const inTime = soon >= late;
  const signs = inTime ? early : all;
  const share = Math.max(soon, late);
  const variant = share === 0 ? 'missed' : !inTime ? 'late' : share >= FULLY ? 'met' : 'near';
  return earn(meta, share, variant, orAbsent(evidenceOf(signs).slice(0, 4), replies[0]));
}

export const recognise: Check = { meta, run };
