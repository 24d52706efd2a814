import { FSRSAlgorithm, Rating } from 'ts-fsrs';
import { RUBRIC } from '../../score/rubric.ts';
import { clamp, round } from '../../shared/round.ts';
import { firstMeetings, HARM, type Played } from './played.ts';
import { SKILLS, type Skill } from './skills.ts';

/** How well a skill is remembered. */
export interface SkillCard {
  readonly skill: Skill;
  /** 0 to 100, when it was last shown. */
  readonly score: number;
  /** Whole days since 1970-01-01. */
  readonly lastDay: number;
  readonly dueDay: number;
  /** Days until one time in ten it would be forgotten. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
}

/** Days are what counts, and the same history always gives the same days. */
const memory = new FSRSAlgorithm({ enable_fuzz: false, enable_short_term: false });

/** From these scores on a skill was easy, good or hard to show; below, it has to be learnt again. */
const GRADES = [
  { from: 85, grade: Rating.Easy },
  { from: 70, grade: Rating.Good },
  { from: 50, grade: Rating.Hard },
] as const;

/** Grade of a skill's score. */
export const gradeOf = (score: number) => GRADES.find(({ from }) => score >= from)?.grade ?? Rating.Again;

/** How well a session showed a skill, 0 to 100, checks by their weight; null where it had no chance to. */
export function skillScore({ checks }: Skill, { marks }: Pick<Played, 'marks'>): number | null {
  let [weights, earned, lost] = [0, 0, 0];
  for (const check of checks) {
    const [mark, weight] = [marks[check], RUBRIC.checks[check]];
    if (mark === undefined || weight === undefined) continue;
    if ('each' in weight) lost += mark === HARM ? weight.each : 0;
    else {
      weights += weight.weight;
      earned += weight.weight * mark;
    }
  }
  if (weights === 0) return lost > 0 ? 0 : null;
  return round(clamp((100 * earned) / weights - lost, 0, 100));
}

function review(card: SkillCard | undefined, skill: Skill, score: number, day: number): SkillCard {
  // Somebody whose clock was set back has not unlearnt anything.
  const today = Math.max(day, card?.lastDay ?? day);
  const elapsed = card ? today - card.lastDay : 0;
  const state = memory.next_state(card ?? null, elapsed, gradeOf(score));
  const interval = memory.next_interval(state.stability, elapsed);
  return { skill, score, lastDay: today, dueDay: today + interval, ...state };
}

/** One card for each skill shown so far, from customers not met before. */
export function skillCards(history: readonly Played[]): SkillCard[] {
  const cards = new Map<string, SkillCard>();
  for (const session of firstMeetings(history)) {
    for (const skill of SKILLS) {
      const score = skillScore(skill, session);
      if (score !== null) cards.set(skill.id, review(cards.get(skill.id), skill, score, session.day));
    }
  }
  return SKILLS.flatMap(({ id }) => cards.get(id) ?? []);
}

/** Chance that a skill is still there on a day, 0 to 1. */
export const retrievability = ({ lastDay, stability }: SkillCard, today: number): number =>
  memory.forgetting_curve(Math.max(0, today - lastDay), stability);
