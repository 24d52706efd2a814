import type { Dimension } from '../../shared/dimensions.ts';
import type { GuideSection } from '../../shared/guide.ts';

/** Something that is learnt and forgotten as one: a section of the guide within a dimension. */
export interface Skill {
  readonly id: string;
  readonly dimension: Dimension;
  readonly section: GuideSection;
  /** Checks that show it, by id. */
  readonly checks: readonly string[];
}

const skill = (dimension: Dimension, section: GuideSection, ...checks: readonly string[]): Skill => ({
  id: `${dimension}/${section}`,
  dimension,
  section,
  checks: checks.map((check) => `${dimension}.${check}`),
});

/** Every check of the rubric belongs to one skill. */
export const SKILLS: readonly Skill[] = [
  skill('empathy', 'AT-3', 'acknowledge-first', 'validate', 'apologise-specific', 'mood-turn', 'dismiss'),
  skill('empathy', '3.1', 'hears-need'),
  skill('empathy', '2.2', 'respectful-tone', 'care', 'rude', 'blame', 'pressure'),
  skill('empathy', 'AT-5', 'personal', 'canned'),
  skill(
    'accuracy',
    '2.2',
    'claims-true',
    'must-know',
    'word-and-deed',
    'finds-out',
    'plain-words',
    'over-promise',
    'vague-promise',
    'beyond-policy',
    'empty-deed',
  ),
  skill('accuracy', 'AT-1', 'thinks-ahead'),
  skill('accuracy', 'AT-2', 'benefits'),
  skill('accuracy', '5.3', 'identity-first', 'privacy-breach', 'off-platform'),
  skill('questioning', '3.1', 'opens-with-invitation', 'brings-out-facts', 'builds-on-answers', 'gives-back'),
  skill('questioning', '3.2', 'open-then-closed', 'no-interrogation', 'no-repeat-asking'),
  skill(
    'resolution',
    '4.2',
    'recognise',
    'record',
    'respond',
    'find-cause',
    'agree',
    'deadline',
    'remedy',
    'follow-up',
    'confirm',
  ),
  skill('resolution', 'AT-4', 'choice', 'way-out'),
  skill('resolution', '4.1', 'answers-doubts'),
  skill('resolution', '4.3', 'accepted', 'relation'),
  skill('resolution', 'AT-1', 'efficient'),
];
