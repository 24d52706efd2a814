import type { Detector } from '../../types.ts';
import { acknowledgeFeeling } from './acknowledge-feeling.ts';
import { anticipate } from './anticipate.ts';
import { apologise } from './apologise.ts';
import { benefit } from './benefit.ts';
import { blame } from './blame.ts';
import { canned } from './canned.ts';
import { checkFirst } from './check-first.ts';
import { close } from './close.ts';
import { commitTime } from './commit-time.ts';
import { compensate } from './compensate.ts';
import { deflect } from './deflect.ts';
import { dismiss } from './dismiss.ts';
import { escalate } from './escalate.ts';
import { explainCause } from './explain-cause.ts';
import { followUp } from './follow-up.ts';
import { greet } from './greet.ts';
import { inform } from './inform.ts';
import { jargon } from './jargon.ts';
import { offPlatform } from './off-platform.ts';
import { offerChoice } from './offer-choice.ts';
import { outsideQuestions } from './outside-questions.ts';
import { overPromise } from './over-promise.ts';
import { own } from './own.ts';
import { personalise } from './personalise.ts';
import { pressure } from './pressure.ts';
import { privacyBreach } from './privacy-breach.ts';
import { propose } from './propose.ts';
import { questionDetectors } from './question-detectors.ts';
import { reassure } from './reassure.ts';
import { refuse } from './refuse.ts';
import { restate } from './restate.ts';
import { rude } from './rude.ts';
import { thank } from './thank.ts';
import { vaguePromise } from './vague-promise.ts';
import { validate } from './validate.ts';

/** One detector for every act, for Chinese. */
export const zhDetectors: readonly Detector[] = [
  greet,
  thank,
  apologise,
  close,
  acknowledgeFeeling,
  outsideQuestions(validate),
  reassure,
  ...questionDetectors,
  restate,
  inform,
  outsideQuestions(explainCause),
  outsideQuestions(benefit),
  outsideQuestions(anticipate),
  outsideQuestions(checkFirst),
  outsideQuestions(own),
  propose,
  offerChoice,
  outsideQuestions(compensate),
  commitTime,
  outsideQuestions(followUp),
  outsideQuestions(escalate),
  personalise,
  blame,
  dismiss,
  refuse,
  deflect,
  outsideQuestions(vaguePromise),
  outsideQuestions(overPromise),
  pressure,
  privacyBreach,
  offPlatform,
  canned,
  rude,
  jargon,
];
