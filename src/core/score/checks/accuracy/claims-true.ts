import { putRight, type Stated, statements } from '../../claims.ts';
import { toldPoints } from '../../facts.ts';
import { absent, realReplies, span } from '../../find.ts';
import { earn } from '../../outcome.ts';
import { actSigns, together } from '../../signs.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'accuracy.claims-true',
  dimension: 'accuracy',
  guide: ['2.2', 'OS-5.2'],
  kind: 'earn',
};

/** A false statement undoes two true ones; put right, half of one. One nobody can support weighs a little. */
const FALSE = 2;
const PUT_RIGHT = 0.5;
const UNSUPPORTED = 0.25;
/** What one true statement and one that only informs show; two true ones are enough to go by. */
const STATED = 0.6;
const INFORMS = 0.12;
const INFORMING = 2;
const ENOUGH = 1 - (1 - STATED) ** 2;
/** Points told stand beside claims as true statements, but not without end. */
const MOST_POINTS = 3;

const spanOf = ({ turn, claim }: Stated) => span(turn, claim.range);

/** How much was stated at all: a single statement is a thin basis, one that cannot be checked next to none. */
function basisOf(trace: Trace, good: number): number {
  const informing = realReplies(trace)
    .filter(({ claims }) => claims.length === 0)
    .flatMap((turn) => actSigns([turn], { inform: INFORMS, 'explain-cause': INFORMS }).slice(0, 1));
  const stated = Array.from({ length: good }, () => ({ share: STATED, evidence: [] }));
  return Math.min(1, together([...stated, ...informing.slice(0, INFORMING)]) / ENOUGH);
}

function run(trace: Trace): CheckOutcome {
  const all = statements(trace);
  const of = (verdict: string) => all.filter(({ claim }) => claim.verdict === verdict);
  const [right, wrong, loose] = [of('true'), of('false'), of('unsupported')];
  const told = [...toldPoints(trace).values()].slice(0, MOST_POINTS).map(({ evidence }) => evidence);
  const good = right.length + told.length;
  const bad = wrong.reduce((sum, item) => sum + (putRight(item, all) ? PUT_RIGHT : FALSE), 0);
  const weight = good + bad + loose.length * UNSUPPORTED;
  const basis = basisOf(trace, good);
  if (good === 0 && weight === 0) return earn(meta, basis, 'none', absent(realReplies(trace)[0]));
  const share = good === 0 ? 0 : (good / weight) * basis;
  const params = { right: good, wrong: wrong.length, loose: loose.length };
  if (wrong.length > 0) return earn(meta, share, 'wrong', wrong.map(spanOf), params);
  if (good === 0) return earn(meta, 0, 'loose', loose.map(spanOf), params);
  return earn(meta, share, 'met', [...right.map(spanOf), ...told], params);
}

export const claimsTrue: Check = { meta, run };
