import { labels, toldPoints } from '../../facts.ts';
import { absent, realReplies } from '../../find.ts';
import { earn, graded, NOT_APPLICABLE } from '../../outcome.ts';
import { onlyTalks } from '../../substance.ts';
import type { Check, CheckMeta, CheckOutcome, Evidence, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'accuracy.must-know',
  dimension: 'accuracy',
  guide: ['2.2', '3.3', 'AT-1'],
  kind: 'earn',
};

/** Told without having looked, asked or done anything, it is half known. */
const LUCK = 0.5;

function run(trace: Trace): CheckOutcome {
  const needed = trace.scenario.points.filter((point) => point.required);
  if (needed.length === 0) return NOT_APPLICABLE;
  const told = toldPoints(trace);
  const missing = needed.filter((point) => !told.has(point.id));
  const share = 1 - missing.length / needed.length;
  const evidence = needed.flatMap<Evidence>((point) => told.get(point.id)?.evidence ?? []);
  const gap = missing.length > 0 ? absent(realReplies(trace).at(-1)) : [];
  const params = {
    told: needed.length - missing.length,
    total: needed.length,
    missing: labels(missing, trace.lang),
  };
  if (share > 0 && onlyTalks(trace)) return earn(meta, share * LUCK, 'luck', [...evidence, ...gap], params);
  return graded(meta, share, [...evidence, ...gap], params);
}

export const mustKnow: Check = { meta, run };
