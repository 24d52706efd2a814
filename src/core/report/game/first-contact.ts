import type { Params } from '../../shared/issue.ts';
import type { Cast } from '../../shared/personas.ts';
import type { Candidate } from './kinds.ts';

export interface Reason {
  readonly messageId: string;
  /** Ids of dimension, guide section and archetype, scores and days. */
  readonly params: Params;
}

/** Whom to practise with next. */
export interface Recommendation {
  readonly scenario: string;
  readonly cast: Required<Cast>;
  /** Why this skill, then why this kind of customer. */
  readonly why: readonly Reason[];
}

/** For somebody who has met nobody yet: the easiest scenario with an easy-going customer. */
export function firstContact(candidates: readonly Candidate[]): Recommendation | undefined {
  const scenario = [...candidates].sort((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1))[0];
  return (
    scenario && {
      scenario: scenario.id,
      cast: { archetype: 'friendly', level: 1 },
      why: [{ messageId: 'game.why.first', params: {} }],
    }
  );
}
