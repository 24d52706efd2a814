import { ACTS } from '../../../shared/acts.ts';
import type { Detector } from '../../types.ts';
import { apologyDetectors } from './apologise.ts';
import { cannedDetectors } from './canned.ts';
import { checkDetectors } from './check-questions.ts';
import { empathyDetectors } from './empathy.ts';
import { explainDetectors } from './explain.ts';
import { handlingDetectors } from './handling.ts';
import { blameDetectors } from './harm.ts';
import { trustDetectors } from './harm-trust.ts';
import { informDetectors } from './inform.ts';
import { resolveDetectors, vagueDetectors } from './propose.ts';
import { questionDetectors } from './question-acts.ts';
import { restateDetectors } from './restate.ts';
import { socialDetectors } from './social.ts';

const all: readonly Detector[] = [
  ...socialDetectors,
  ...apologyDetectors,
  ...empathyDetectors,
  ...questionDetectors,
  ...restateDetectors,
  ...checkDetectors,
  ...informDetectors,
  ...explainDetectors,
  ...handlingDetectors,
  ...resolveDetectors,
  ...blameDetectors,
  ...vagueDetectors,
  ...trustDetectors,
  ...cannedDetectors,
];

/** The English detectors, one an act, in list order. */
export const enDetectors: readonly Detector[] = [...all].sort(
  (a, b) => ACTS.indexOf(a.act) - ACTS.indexOf(b.act),
);
