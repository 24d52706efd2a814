import type { Sensitivity } from '../shared/personas.ts';

/** What a stimulus does to a mood before persona and repetition: changes of the four values. */
export interface Stimulus {
  readonly valence: number;
  readonly arousal: number;
  readonly trust: number;
  readonly patience: number;
  /** The sensitivity that doubles it. */
  readonly sensitivity?: Sensitivity;
}

const of = (
  valence: number,
  arousal: number,
  trust: number,
  patience: number,
  sensitivity?: Sensitivity,
): Stimulus =>
  sensitivity === undefined
    ? { valence, arousal, trust, patience }
    : { valence, arousal, trust, patience, sensitivity };

/**
 * Appraisal of what an agent does, on valence and arousal (Russell 1980), trust and patience. Signs follow appraisal
 * theory (Scherer 2001): being heard and getting on towards the goal raise valence and calm, being blocked or blamed
 * lowers it and excites. A harm weighs about twice the repair of the same kind (Baumeister et al. 2001), most of all
 * in trust (Slovic 1993). Waiting that was announced costs less than waiting in the dark, a broken announcement more
 * (Maister 1985).
 */
export const STIMULI = {
  'feeling-acknowledged': of(0.2, -0.16, 0.05, 0.05),
  validated: of(0.1, -0.12, 0.03, 0.03),
  reassured: of(0.06, -0.1, 0.03, 0.03),
  apologised: of(0.12, -0.1, 0.04, 0.03),
  owned: of(0.08, -0.06, 0.05, 0.03),
  'asked-openly': of(0.05, -0.03, 0.03, 0.02),
  'asked-well': of(0.04, -0.01, 0.03, 0.02),
  understood: of(0.08, -0.05, 0.05, 0.03),
  informed: of(0.06, -0.03, 0.04, 0.02),
  'cause-explained': of(0.06, -0.05, 0.04, 0.02),
  'proposal-fits': of(0.16, -0.1, 0.06, 0.05),
  'proposal-partly': of(0.04, -0.02, 0.01, 0),
  'choice-offered': of(0.06, -0.02, 0.02, 0.01),
  compensated: of(0.08, -0.02, 0.02, 0.01),
  'time-committed': of(0.08, -0.06, 0.05, 0.03),
  'deed-done': of(0.2, -0.12, 0.08, 0.06),
  agreed: of(0.04, -0.01, 0.02, 0.01),
  personal: of(0.05, 0, 0.02, 0.01),
  thanked: of(0.03, 0, 0.01, 0.01),
  'looked-after': of(0.06, -0.02, 0.03, 0.01),
  'need-met': of(0.18, -0.12, 0.07, 0.05),
  'asked-again': of(-0.06, 0.05, -0.05, -0.08),
  'asked-aside': of(-0.01, 0, -0.01, -0.03),
  interrogated: of(-0.08, 0.08, -0.04, -0.08, 'interrogation'),
  'stock-phrase': of(-0.07, 0.05, -0.07, -0.05, 'stock-phrases'),
  vague: of(-0.12, 0.1, -0.12, -0.1, 'vagueness'),
  'over-promised': of(-0.03, 0.02, -0.08, -0.02),
  blamed: of(-0.3, 0.25, -0.2, -0.22),
  dismissed: of(-0.28, 0.2, -0.2, -0.2),
  'put-out': of(-0.1, 0.07, -0.06, -0.07),
  insulted: of(-0.55, 0.4, -0.4, -0.45),
  refused: of(-0.16, 0.12, -0.1, -0.14),
  deflected: of(-0.18, 0.12, -0.14, -0.14),
  pressured: of(-0.12, 0.08, -0.14, -0.1, 'pressure'),
  'secret-asked': of(-0.2, 0.1, -0.35, -0.12),
  'lured-away': of(-0.1, 0.05, -0.3, -0.08),
  jargon: of(-0.05, 0.03, -0.04, -0.04, 'jargon'),
  ignored: of(-0.07, 0.05, -0.05, -0.1),
  'empty-words': of(-0.15, 0.1, -0.15, -0.16),
  'same-words': of(-0.12, 0.08, -0.1, -0.13),
  'kept-waiting': of(-0.14, 0.1, -0.08, -0.18, 'waiting'),
  'deed-missing': of(-0.05, 0.04, -0.15, -0.04),
  'had-to-ask': of(-0.1, 0.06, -0.07, -0.09),
  'no-progress': of(-0.03, 0.02, -0.02, -0.05),
  contradicted: of(-0.08, 0.06, -0.14, -0.06),
  'promise-broken': of(-0.16, 0.12, -0.16, -0.18, 'waiting'),
  overwhelmed: of(-0.03, 0.05, -0.01, -0.03, 'jargon'),
  'turned-down': of(-0.04, 0.02, -0.01, -0.03),
} as const satisfies Record<string, Stimulus>;

export type StimulusName = keyof typeof STIMULI;
