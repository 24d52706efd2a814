import { FEELINGS } from '../../courtesy.ts';
import { orAbsent, realReplies, someHas } from '../../find.ts';
import { startsStrong } from '../../mood.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { regret } from '../../regret.ts';
import { actSigns, evidenceOf, together, type Worth } from '../../signs.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';
import { kindWords } from '../../words.ts';

const meta: CheckMeta = {
  id: 'empathy.validate',
  dimension: 'empathy',
  guide: ['AT-3', '2.3'],
  kind: 'earn',
};

/** Calling the feeling fair; naming it does most of it, standing by the matter some. */
const FAIR: Worth = {
  validate: 1,
  'acknowledge-feeling': 0.7,
  own: 0.3,
  reassure: 0.25,
};

const REGRET = 0.4;
const FEELING = 0.4;

function run(trace: Trace): CheckOutcome {
  if (!startsStrong(trace)) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const signs = [
    ...actSigns(replies, FAIR),
    ...regret(replies, trace.lang, REGRET),
    ...kindWords(replies, FEELINGS[trace.lang], FEELING, 1),
  ];
  const share = together(signs);
  const variant = share === 0 ? 'missed' : someHas(replies, 'validate') ? 'met' : 'near';
  return earn(meta, share, variant, orAbsent(evidenceOf(signs), replies[0]));
}

export const validate: Check = { meta, run };
