import { absent, firstSpans, firstWith, realReplies, someHas, span, spansOf } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.choice',
  dimension: 'resolution',
  guide: ['AT-4', '4.3', '2.2'],
  kind: 'earn',
};

const LAYS_OUT = ['offer-choice', 'choice-question'] as const;
/** Asking whether the one way is all right leaves a say, if not a choice. */
const A_SAY = 0.5;

function run(trace: Trace): CheckOutcome {
  if (trace.scenario.resolutions.length < 2) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const laid = firstWith(replies, ...LAYS_OUT);
  if (laid) return earn(meta, 1, 'met', spansOf(laid, ...LAYS_OUT));
  const several = replies.find(({ analysis }) => new Set(analysis.offered.map(({ tool }) => tool)).size > 1);
  if (several)
    return earn(
      meta,
      1,
      'met',
      several.analysis.offered.map(({ range }) => span(several, range)),
    );
  const offered = new Set(replies.flatMap(({ signals }) => signals.offered));
  if (offered.size > 1 || someHas(replies, 'seek-agreement')) {
    const spans = firstSpans(replies, ['seek-agreement', 'propose']);
    return earn(meta, A_SAY, 'part', spans.length > 0 ? spans : absent(replies.at(-1)));
  }
  return earn(meta, 0, 'missed', absent(replies.at(-1)));
}

export const choice: Check = { meta, run };
