import type { GuideSection } from '../../shared/guide.ts';
import { HARM, type Played } from './played.ts';

/** What a badge looks at, session by session. */
export type BadgeRule =
  /** So many passed sessions in which it was shown. */
  | { readonly kind: 'times'; readonly need: number; readonly shows: (session: Played) => boolean }
  /** So many sessions in a row; null passes a session over. */
  | { readonly kind: 'row'; readonly need: number; readonly shows: (session: Played) => boolean | null }
  /** So many different kinds of customers. */
  | { readonly kind: 'kinds'; readonly need: number; readonly shows: (session: Played) => boolean }
  /** So many customers met again, with so many points more than the first time. */
  | { readonly kind: 'again'; readonly need: number; readonly points: number };

/** A check is well shown from this share on; the last bits hang on single words. */
const WELL = 0.7;

const well = ({ marks }: Played, ...checks: readonly string[]): boolean =>
  checks.every((check) => (marks[check] ?? 0) >= WELL);

const harmed = ({ marks }: Played, check: string): boolean => marks[check] === HARM;

const unharmed = ({ marks, critical }: Played): boolean =>
  critical.length === 0 && !Object.values(marks).includes(HARM);

const knowsMarks = ({ marks }: Played): boolean => Object.keys(marks).length > 0;

const cameUpset = ({ mood }: Played): boolean => mood !== null && mood.first <= -0.3;

const COMPLAINT_STEPS = [
  'recognise',
  'record',
  'respond',
  'find-cause',
  'agree',
  'deadline',
  'follow-up',
  'confirm',
].map((step) => `resolution.${step}`);

/** The steps this contact called for, all of them taken; one or two alone are no complaint. */
function tookAllSteps(session: Played): boolean {
  const due = COMPLAINT_STEPS.filter((step) => step in session.marks);
  return due.length >= 5 && well(session, ...due);
}

/** One skill shown in a contact that failed otherwise is no skill yet. */
const times = (need: number, shows: (session: Played) => boolean): BadgeRule => ({
  kind: 'times',
  need,
  shows: (session) => session.passed && shows(session),
});

/** Badges for a skill the guide teaches. */
const SKILL_RULES = {
  'AT-1': times(5, (session) => well(session, 'accuracy.thinks-ahead') && session.threeMinuteRate === 1),
  'AT-2': times(3, (session) => well(session, 'accuracy.benefits', 'accuracy.claims-true')),
  'AT-3': times(
    5,
    (session) =>
      well(session, 'empathy.acknowledge-first') && cameUpset(session) && (session.mood?.last ?? -1) > 0,
  ),
  'AT-4': times(5, (session) => well(session, 'resolution.choice') && !harmed(session, 'resolution.way-out')),
  'AT-5': times(5, (session) => well(session, 'empathy.personal') && !harmed(session, 'empathy.canned')),
  '2.2': {
    kind: 'row',
    need: 5,
    shows: (session) => session.passed && unharmed(session) && well(session, 'accuracy.claims-true'),
  },
  '3.1': times(5, (session) => well(session, 'questioning.brings-out-facts')),
  '3.2': times(3, (session) =>
    well(
      session,
      'questioning.gives-back',
      'questioning.open-then-closed',
      'questioning.no-interrogation',
      'questioning.no-repeat-asking',
    ),
  ),
  '4.1': times(3, (session) => well(session, 'resolution.answers-doubts')),
  '4.2': times(3, tookAllSteps),
  '4.3': times(3, (session) => cameUpset(session) && session.outcome === 'resolved' && session.csat === 5),
  '5.3': times(3, (session) => well(session, 'accuracy.identity-first')),
} as const satisfies Partial<Record<GuideSection, BadgeRule>>;

/** Badges for how somebody works, whatever the chapter. */
const CONDUCT_RULES = {
  'won-back': times(
    1,
    ({ archetype, outcome, csat }) => archetype === 'irate' && outcome === 'resolved' && csat >= 4,
  ),
  'exact-times': {
    kind: 'row',
    need: 10,
    shows: (session) => {
      if (harmed(session, 'accuracy.vague-promise')) return false;
      return knowsMarks(session) && session.passed ? true : null;
    },
  },
  'many-kinds': { kind: 'kinds', need: 8, shows: ({ passed }) => passed },
  'second-try': { kind: 'again', need: 3, points: 15 },
} as const satisfies Record<string, BadgeRule>;

export type BadgeId = keyof typeof SKILL_RULES | keyof typeof CONDUCT_RULES;

export const BADGE_RULES: Readonly<Record<BadgeId, BadgeRule>> = { ...SKILL_RULES, ...CONDUCT_RULES };

/** In the order of the page: the guide's skills, then conduct. */
export const BADGES = Object.keys(BADGE_RULES) as readonly BadgeId[];
