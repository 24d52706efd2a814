import type { ReplyAnalysis } from '../analysis/types.ts';
import { findDurations } from '../language/quantities/index.ts';
import type { View } from '../language/sentence.ts';
import type { Act } from '../shared/acts.ts';
import { MINUTE } from '../shared/calendar.ts';
import { rememberedByObject } from '../shared/memo.ts';

/** Nobody stays at the window longer than this for a promise, in minutes. */
const LONGEST = 10;
/** Told at a glance; most replies name no minutes. */
const NAMES_MINUTES = /分钟|min/i;

const PROMISES: readonly Act[] = ['check-first', 'commit-time', 'follow-up'];
/** Words that ask for a moment whatever else the sentence does. */
const A_MOMENT = /稍等|等我|等一下|回复您|答复|\b(?:back|moment|wait|give me|bear with)\b/i;

const promises = ({ sentences }: ReplyAnalysis, { index, text }: View): boolean =>
  A_MOMENT.test(text) || (sentences[index]?.acts.some(({ act }) => PROMISES.includes(act)) ?? false);

/** Milliseconds in which a reply promises to be back in the chat; null where it promises none. */
export const backIn = rememberedByObject((analysis: ReplyAnalysis): number | null => {
  if (!NAMES_MINUTES.test(analysis.text)) return null;
  const minutes = analysis.views
    .filter((view) => promises(analysis, view))
    .flatMap(({ text }) => findDurations(text))
    .flatMap((found) =>
      found.kind === 'duration' && found.unit === 'minute' && found.relation !== 'ago' ? [found.high] : [],
    );
  const most = Math.max(0, ...minutes);
  return most === 0 ? null : Math.min(most, LONGEST) * MINUTE;
});
