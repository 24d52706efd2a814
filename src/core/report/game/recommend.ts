import { DIMENSIONS, type Dimension } from '../../shared/dimensions.ts';
import type { Archetype, Level } from '../../shared/personas.ts';
import { mean, round } from '../../shared/round.ts';
import { firstContact, type Reason, type Recommendation } from './first-contact.ts';
import { type Candidate, kindsFor } from './kinds.ts';
import { MARK, WINDOW } from './levels.ts';
import { firstMeetings, type Played } from './played.ts';
import { retrievability, type SkillCard, skillCards, skillScore } from './spacing.ts';

/** The dimension with the lowest mean over the last sessions; null where nothing is scored. */
function weakestDimension(meetings: readonly Played[]): Dimension | null {
  const recent = meetings.slice(-WINDOW);
  const scored = DIMENSIONS.flatMap((dimension) => {
    const score = mean(recent.flatMap(({ scores }) => scores[dimension] ?? []));
    return score === null ? [] : [{ dimension, score }];
  });
  return [...scored].sort((a, b) => a.score - b.score)[0]?.dimension ?? null;
}

/** The skill to go over: what is due comes before what is not, the weakest dimension before the others. */
function pickSkill(cards: readonly SkillCard[], weakest: Dimension | null, today: number) {
  const order = (card: SkillCard) => {
    const [due, forgotten] = [card.dueDay <= today, retrievability(card, today)];
    const urgency = due ? [forgotten, card.score] : [card.score, forgotten];
    return [due ? 0 : 1, card.skill.dimension === weakest ? 0 : 1, ...urgency];
  };
  return [...cards].sort((a, b) => compareLists(order(a), order(b)))[0];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, i) => value !== b[i]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

function skillReason({ skill, score, lastDay, dueDay }: SkillCard, today: number): Reason {
  const { dimension, section } = skill;
  const params = { dimension, section, score };
  return dueDay > today
    ? { messageId: 'game.why.ahead', params: { ...params, days: dueDay - today } }
    : { messageId: 'game.why.due', params: { ...params, days: today - lastDay } };
}

/** Scenarios that give a chance to show the skill, then those played least, the last one only if it must be. */
function pickScenario(
  candidates: readonly Candidate[],
  meetings: readonly Played[],
  card: SkillCard | undefined,
): Candidate | undefined {
  const order = ({ id, guide, level }: Candidate) => {
    const played = meetings.filter(({ scenario }) => scenario === id);
    const fits =
      card !== undefined &&
      (guide.includes(card.skill.section) ||
        played.some((session) => skillScore(card.skill, session) !== null));
    return [fits ? 0 : 1, meetings.at(-1)?.scenario === id ? 1 : 0, played.length, level];
  };
  return [...candidates].sort((a, b) => compareLists(order(a), order(b)) || (a.id < b.id ? -1 : 1))[0];
}

interface Handled {
  readonly archetype: Archetype;
  readonly plays: number;
  /** Mean overall of the last two; null where none is scored. */
  readonly score: number | null;
}

function handled(archetype: Archetype, meetings: readonly Played[]): Handled {
  const met = meetings.filter((session) => session.archetype === archetype);
  return { archetype, plays: met.length, score: mean(met.slice(-2).flatMap(({ overall }) => overall ?? [])) };
}

/** Who went badly and was not the last one, else who was met least; gentle ones first. */
function pickArchetype(
  scenario: Candidate,
  meetings: readonly Played[],
): { readonly archetype: Archetype; readonly why: Reason } {
  const pool = kindsFor(scenario).map((each) => handled(each, meetings));
  const last = meetings.at(-1)?.archetype;
  const badly = pool
    .filter(({ archetype, score }) => archetype !== last && score !== null && score < MARK)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0))[0];
  if (badly) {
    const params = { archetype: badly.archetype, score: round(badly.score ?? 0) };
    return { archetype: badly.archetype, why: { messageId: 'game.why.badly', params } };
  }
  const { archetype, plays } = [...pool]
    .filter((each) => each.archetype !== last)
    .sort((a, b) => a.plays - b.plays)[0] ?? { archetype: scenario.archetype, plays: 0 };
  const messageId = plays === 0 ? 'game.why.not-met' : 'game.why.seldom';
  return { archetype, why: { messageId, params: { archetype, times: plays } } };
}

/**
 * Whom to practise with next: a scenario for the skill that is due, weakest dimension first; a kind of customer that
 * went badly or was hardly met; one level above what is mastered. `today` is a whole day since 1970-01-01. The same
 * history gives the same answer; undefined without scenarios.
 */
export function recommend(
  history: readonly Played[],
  mastered: Level | 0,
  candidates: readonly Candidate[],
  today: number,
): Recommendation | undefined {
  const meetings = firstMeetings(history);
  if (meetings.length === 0) return firstContact(candidates);
  const card = pickSkill(skillCards(history), weakestDimension(meetings), today);
  const scenario = pickScenario(candidates, meetings, card);
  if (!scenario) return undefined;
  const { archetype, why } = pickArchetype(scenario, meetings);
  return {
    scenario: scenario.id,
    cast: { archetype, level: nextLevel(mastered) },
    why: card ? [skillReason(card, today), why] : [why],
  };
}

const nextLevel = (mastered: Level | 0): Level => Math.min(5, mastered + 1) as Level;
