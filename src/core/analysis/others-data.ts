import type { Sentence } from '../language/sentence.ts';
import { rememberedInRoom } from '../shared/memo.ts';
import { OTHERS_DATA } from './others-data-words.ts';
import type { Found } from './resolve.ts';
import { isSure } from './sure.ts';
import type { Detection, ReplyAnalysis } from './types.ts';

/** As sure as a rule that fails a session has to be. */
export const GIVEN_AWAY = 0.8;

/** Speaks of somebody else's data, or of private ones. */
const isAboutThem = rememberedInRoom(({ own, lang }: Sentence): boolean => {
  const { theirs, privacy } = OTHERS_DATA[lang];
  return theirs.test(own) || privacy.test(own);
});

/** Says that such data are kept, and names none. */
function keeps({ own, lang }: Sentence): boolean {
  const { theirs, kept, street, secret } = OTHERS_DATA[lang];
  return theirs.test(own) && kept.test(own) && !secret.test(own) && !street.test(own);
}

/** An address or a number told as what somebody else left; null where none is. */
function givenAway({ own, lang, mark }: Sentence): Detection | null {
  const { left, value, staff } = OTHERS_DATA[lang];
  if (mark === '?' || !left.test(own) || staff.test(own)) return null;
  const match = value.exec(own);
  if (match === null) return null;
  return { confidence: GIVEN_AWAY, evidence: [[match.index, match.index + match[0].length]] };
}

/** Sure enough to be held against the speaker, never enough to fail a session: the customer may have said it first. */
const TOLD = 0.66;

/** When somebody else ordered or where that goes, told without figures; null where it is only supposed. */
function toldOf({ own, lang, mark }: Sentence): Detection | null {
  const { told, supposed } = OTHERS_DATA[lang];
  const match = mark === '?' || supposed.test(own) ? null : told.exec(own);
  return match && { confidence: TOLD, evidence: [[match.index, match.index + match[0].length]] };
}

/**
 * Holds a breach of privacy against what is said of other people's data: who keeps them gives nothing away, who names
 * an address or a number that somebody else left does; changes `found`.
 */
export function weighOthersData(sentence: Sentence, found: Found): Found {
  const breach = found.get('privacy-breach');
  const given = givenAway(sentence);
  const told = given === null ? toldOf(sentence) : null;
  // What was only told is no surer for being heard elsewhere too, unless a secret is told with it.
  const isCapped = told !== null && !OTHERS_DATA[sentence.lang].secret.test(sentence.own);
  const leaked = given ?? told;
  if (leaked !== null && (isCapped || leaked.confidence > (breach?.confidence ?? 0)))
    found.set('privacy-breach', leaked);
  else if (breach !== undefined && keeps(sentence)) found.delete('privacy-breach');
  return found;
}

/** Whether all that a reply turns down is to give away somebody else's data, said so beside it; false where it turns nothing down. */
export function keepsOthersData({ sentences, views }: ReplyAnalysis): boolean {
  const refusing = sentences.flatMap(({ acts, soup }, i) =>
    !soup && acts.some((item) => (item.act === 'refuse' || item.act === 'deflect') && isSure(item))
      ? [i]
      : [],
  );
  const around = (i: number) => views.slice(Math.max(0, i - 1), i + 2);
  return (
    refusing.length > 0 && refusing.every((i) => around(i).some(({ sentence }) => isAboutThem(sentence)))
  );
}
