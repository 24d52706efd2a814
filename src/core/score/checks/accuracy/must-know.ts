import { labels, toldPoints } from '../../facts.ts';
import { absent, realReplies } from '../../find.ts';
import { graded, NOT_APPLICABLE } from '../../outcome.ts';
import type { Check, CheckMeta, CheckOutcome, Evidence, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'accuracy.must-know',
  dimension: 'accuracy',
  guide: ['2.2', '3.3', 'AT-1'],
  kind: 'earn',
};

function run(trace: Trace): CheckOutcome {
  const needed = trace.scenario.points.filter((point) => point.required);
  if (needed.length === 0) return NOT_APPLICABLE;
  const told = toldPoints(trace);
  const missing = needed.filter((point) => !told.has(point.id));
  const share = 1 - missing.length / needed.length;
  const evidence = needed.flatMap<Evidence>((point) => told.get(point.id)?.evidence ?? []);
  const gap = missing.length > 0 ? absent(realReplies(trace).at(-1)) : [];
  return graded(meta, share, [...evidence, ...gap], {
    told: needed.length - missing.length,
    total: needed.length,
    missing: labels(missing, trace.lang),
  });
}

export const mustKnow: Check = { meta, run };
