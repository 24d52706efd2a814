import { toldPoints } from '../../facts.ts';
import { firstSpans, orAbsent, realReplies, someHas } from '../../find.ts';
import { graded } from '../../outcome.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'accuracy.thinks-ahead',
  dimension: 'accuracy',
  guide: ['AT-1', '2.2'],
  kind: 'earn',
};

function run(trace: Trace): CheckOutcome {
  const replies = realReplies(trace);
  const told = toldPoints(trace);
  const optional = trace.scenario.points.flatMap((point) =>
    point.required ? [] : (told.get(point.id)?.evidence ?? []),
  );
  const ahead = someHas(replies, 'anticipate');
  const nearly = someHas(replies, 'explain-cause', 'benefit', 'follow-up', 'commit-time');
  const share = ahead || optional.length > 0 ? 1 : nearly ? 0.6 : someHas(replies, 'inform') ? 0.3 : 0;
  const shown = ahead
    ? (['anticipate'] as const)
    : (['explain-cause', 'benefit', 'follow-up', 'commit-time', 'inform'] as const);
  return graded(meta, share, orAbsent([...optional, ...firstSpans(replies, shown)], replies.at(-1)));
}

export const thinksAhead: Check = { meta, run };
