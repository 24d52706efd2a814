import type { Act } from '../../../shared/acts.ts';
import { FEELINGS } from '../../courtesy.ts';
import { absent, firstWith, orAbsent, type Round, spansOf } from '../../find.ts';
import { theirWords } from '../../heard.ts';
import { startsTroubled } from '../../mood.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { FORMULA, isFormula, regret } from '../../regret.ts';
import { actSigns, evidenceOf, type Sign, scaled, together, type Worth } from '../../signs.ts';
import { answersFrom } from '../../substance.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';
import { kindWords } from '../../words.ts';

const meta: CheckMeta = {
  id: 'empathy.acknowledge-first',
  dimension: 'empathy',
  guide: ['AT-3', '2.2', '2.3'],
  kind: 'earn',
};

/** What meets a feeling by name; it is worth something however late. */
const MEETS: Worth = { 'acknowledge-feeling': 0.85, validate: 0.8 };
const MEETING = Object.keys(MEETS) as Act[];
/** What shows in an early answer that the trouble was heard, without naming the feeling. */
const NEARLY: Worth = { reassure: 0.3, own: 0.3, restate: 0.25, personalise: 0.15 };
/** An apology, a word for the feeling, and something in it of what they wrote themselves. */
const REGRET = 0.5;
const FEELING = 0.35;
const THEIRS = 0.25;
/** What is left of it in the first answer, the second and later ones. */
const TIMES = [1, 0.8, 0.6] as const;
/** Answers that are early. */
const EARLY = 2;
const FULLY = 0.7;

const timeOf = (index: number): number => TIMES[Math.min(index, TIMES.length - 1)] ?? 0;

/** "Sorry to hear that" meets every feeling alike, and so none in full. */
function metIn(round: Round, { lang }: Trace): Sign[] {
  const isStock = (turn: AgentTurn): boolean => isFormula(turn, lang, MEETING);
  const meant = actSigns(
    round.filter((turn) => !isStock(turn)),
    MEETS,
  );
  return meant.length > 0 ? meant : scaled(actSigns(round, MEETS), FORMULA);
}

const nearlyIn = (round: Round, trace: Trace): Sign[] => [
  ...actSigns(round, NEARLY),
  ...regret(round, trace.lang, REGRET),
  ...kindWords(round, FEELINGS[trace.lang], FEELING, 1),
  ...theirWords(trace, round, THEIRS),
];

/** Per way of showing it the time at which it shows most. */
function signsIn(all: readonly Round[], trace: Trace): Sign[] {
  const met = bestOf(all.map((round, i) => scaled(metIn(round, trace), timeOf(i))));
  const near = bestOf(all.slice(0, EARLY).map((round, i) => scaled(nearlyIn(round, trace), timeOf(i))));
  return [...met, ...near];
}

/** Of several answers the one whose signs show most together. */
const bestOf = (all: readonly (readonly Sign[])[]): readonly Sign[] =>
  all.reduce((best, signs) => (together(signs) > together(best) ? signs : best), []);

function variantOf(all: readonly Round[], share: number): string {
  if (share === 0) return 'missed';
  const index = all.findIndex((round) => firstWith(round, 'acknowledge-feeling', 'validate'));
  if (index > 0) return 'late';
  return index === 0 && share >= FULLY ? 'met' : 'near';
}

function run(trace: Trace): CheckOutcome {
  if (!startsTroubled(trace)) return NOT_APPLICABLE;
  const all = answersFrom(trace);
  const [first] = all;
  if (!first) return earn(meta, 0, 'missed', absent());
  const named = firstWith(first, 'acknowledge-feeling');
  const signs = signsIn(all, trace);
  const share = together(signs);
  const evidence = named && share >= FULLY ? spansOf(named, 'acknowledge-feeling') : evidenceOf(signs);
  return earn(meta, share, variantOf(all, share), orAbsent(evidence, first[0]));
}

export const acknowledgeFirst: Check = { meta, run };
