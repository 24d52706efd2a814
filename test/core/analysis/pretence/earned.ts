import { analyse } from '../../../../src/core/analysis/analyse.ts';
import { sureActs } from '../../../../src/core/analysis/sure.ts';
import { type Act, HARM_ACTS } from '../../../../src/core/shared/acts.ts';

const HARM: readonly Act[] = HARM_ACTS;

/** The acts of a reply that can earn points. */
export const earned = (text: string): Act[] => analyse(text).acts.filter((act) => !HARM.includes(act));

/** The harm of a reply that is held against the speaker. */
export const accused = (text: string): Act[] => sureActs(analyse(text)).filter((act) => HARM.includes(act));
