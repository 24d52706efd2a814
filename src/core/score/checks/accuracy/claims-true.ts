import { putRight, type Stated, statements } from '../../claims.ts';
import { toldPoints } from '../../facts.ts';
import { absent, realReplies, span } from '../../find.ts';
import { earn } from '../../outcome.ts';
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
/** Points told stand beside claims as true statements, but not without end. */
const MOST_POINTS = 3;

const spanOf = ({ turn, claim }: Stated) => span(turn, claim.range);

function run(trace: Trace): CheckOutcome {
  const all = statements(trace);
  const of = (verdict: string) => all.filter(({ claim }) => claim.verdict === verdict);
  const [right, wrong, loose] = [of('true'), of('false'), of('unsupported')];
  const told = [...toldPoints(trace).values()].slice(0, MOST_POINTS).map(({ evidence }) => evidence);
  const good = right.length + told.length;
  const bad = wrong.reduce((sum, item) => sum + (putRight(item, all) ? PUT_RIGHT : FALSE), 0);
  const weight = good + bad + loose.length * UNSUPPORTED;
  if (good === 0 && weight === 0) return earn(meta, 0, 'none', absent(realReplies(trace)[0]));
  // A single true statement is a thin basis for the whole share.
  const basis = good >= 2 ? 1 : 0.8;
  const share = (good / weight) * basis;
  const params = { right: good, wrong: wrong.length, loose: loose.length };
  if (wrong.length > 0) return earn(meta, share, 'wrong', wrong.map(spanOf), params);
  if (good === 0) return earn(meta, 0, 'loose', loose.map(spanOf), params);
  return earn(meta, share, 'met', [...right.map(spanOf), ...told], params);
}

export const claimsTrue: Check = { meta, run };
