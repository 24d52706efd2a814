import type { Check } from '../types.ts';
import { benefits } from './accuracy/benefits.ts';
import { beyondPolicy } from './accuracy/beyond-policy.ts';
import { claimsTrue } from './accuracy/claims-true.ts';
import { emptyDeed } from './accuracy/empty-deed.ts';
import { findsOut } from './accuracy/finds-out.ts';
import { identityFirst } from './accuracy/identity-first.ts';
import { mustKnow } from './accuracy/must-know.ts';
import { offPlatform } from './accuracy/off-platform.ts';
import { overPromise } from './accuracy/over-promise.ts';
import { plainWords } from './accuracy/plain-words.ts';
import { privacyBreach } from './accuracy/privacy-breach.ts';
import { thinksAhead } from './accuracy/thinks-ahead.ts';
import { vaguePromise } from './accuracy/vague-promise.ts';
import { wordAndDeed } from './accuracy/word-and-deed.ts';
import { acknowledgeFirst } from './empathy/acknowledge-first.ts';
import { apologiseSpecific } from './empathy/apologise-specific.ts';
import { blame } from './empathy/blame.ts';
import { canned } from './empathy/canned.ts';
import { care } from './empathy/care.ts';
import { dismiss } from './empathy/dismiss.ts';
import { hearsNeed } from './empathy/hears-need.ts';
import { moodTurn } from './empathy/mood-turn.ts';
import { personal } from './empathy/personal.ts';
import { pressure } from './empathy/pressure.ts';
import { respectfulTone } from './empathy/respectful-tone.ts';
import { rude } from './empathy/rude.ts';
import { validate } from './empathy/validate.ts';
import { bringsOutFacts } from './questioning/brings-out-facts.ts';
import { buildsOnAnswers } from './questioning/builds-on-answers.ts';
import { givesBack } from './questioning/gives-back.ts';
import { noInterrogation } from './questioning/no-interrogation.ts';
import { noRepeatAsking } from './questioning/no-repeat-asking.ts';
import { openThenClosed } from './questioning/open-then-closed.ts';
import { opensWithInvitation } from './questioning/opens-with-invitation.ts';
import { accepted } from './resolution/accepted.ts';
import { agree } from './resolution/agree.ts';
import { answersDoubts } from './resolution/answers-doubts.ts';
import { choice } from './resolution/choice.ts';
import { confirm } from './resolution/confirm.ts';
import { deadline } from './resolution/deadline.ts';
import { efficient } from './resolution/efficient.ts';
import { findCause } from './resolution/find-cause.ts';
import { followUp } from './resolution/follow-up.ts';
import { recognise } from './resolution/recognise.ts';
import { record } from './resolution/record.ts';
import { relation } from './resolution/relation.ts';
import { remedy } from './resolution/remedy.ts';
import { respond } from './resolution/respond.ts';
import { wayOutShown } from './resolution/way-out.ts';

/** Every check, in the order of the report: by dimension, what earns before what harms. */
export const CHECKS: readonly Check[] = [
  acknowledgeFirst,
  validate,
  hearsNeed,
  apologiseSpecific,
  respectfulTone,
  personal,
  care,
  moodTurn,
  blame,
  dismiss,
  rude,
  canned,
  pressure,
  claimsTrue,
  mustKnow,
  wordAndDeed,
  findsOut,
  thinksAhead,
  benefits,
  identityFirst,
  plainWords,
  overPromise,
  vaguePromise,
  beyondPolicy,
  emptyDeed,
  privacyBreach,
  offPlatform,
  opensWithInvitation,
  bringsOutFacts,
  buildsOnAnswers,
  givesBack,
  openThenClosed,
  noInterrogation,
  noRepeatAsking,
  recognise,
  record,
  respond,
  findCause,
  agree,
  deadline,
  remedy,
  followUp,
  confirm,
  choice,
  answersDoubts,
  accepted,
  efficient,
  relation,
  wayOutShown,
];
