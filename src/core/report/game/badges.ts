import { BADGE_RULES, BADGES, type BadgeId, type BadgeRule } from './badge-rules.ts';
import { customerKey, firstMeetings, type Played } from './played.ts';

export interface BadgeState {
  readonly id: BadgeId;
  readonly need: number;
  /** 0 to `need`; of a row, the one that runs now. */
  readonly have: number;
  /** Sessions that count, oldest first. */
  readonly sessions: readonly string[];
  /** The session that completed it; null while it is not earned. */
  readonly earnedBy: string | null;
}

type Rule<Kind extends BadgeRule['kind']> = Extract<BadgeRule, { kind: Kind }>;

const inTimes = ({ shows }: Rule<'times'>, sessions: readonly Played[]): Played[] => sessions.filter(shows);

/** The first row that is long enough, else the one that runs now. */
function inRow({ need, shows }: Rule<'row'>, sessions: readonly Played[]): Played[] {
  let row: Played[] = [];
  for (const session of sessions) {
    const shown = shows(session);
    if (shown !== null) row = shown ? [...row, session] : [];
    if (row.length === need) return row;
  }
  return row;
}

function inKinds({ shows }: Rule<'kinds'>, sessions: readonly Played[]): Played[] {
  const first = new Map(
    sessions
      .filter(shows)
      .reverse()
      .map((session) => [session.archetype, session]),
  );
  return sessions.filter((session) => first.get(session.archetype) === session);
}

/** The first session that was so much better than the first with the same customer, once a customer. */
function inAgain({ points }: Rule<'again'>, history: readonly Played[]): Played[] {
  const before = new Map<string, number>();
  const done = new Set<string>();
  return history.filter((session) => {
    const { overall } = session;
    if (overall === null) return false;
    const key = customerKey(session);
    const first = before.get(key);
    if (first === undefined) before.set(key, overall);
    if (first === undefined || done.has(key) || overall - first < points) return false;
    done.add(key);
    return true;
  });
}

function counting(rule: BadgeRule, history: readonly Played[], meetings: readonly Played[]): Played[] {
  switch (rule.kind) {
    case 'times':
      return inTimes(rule, meetings);
    case 'row':
      return inRow(rule, meetings);
    case 'kinds':
      return inKinds(rule, meetings);
    default:
      return inAgain(rule, history);
  }
}

/** Every badge with its progress. All but the one for a second try count customers not met before. */
export function badgeStates(history: readonly Played[]): BadgeState[] {
  const meetings = firstMeetings(history);
  return BADGES.map((id) => {
    const rule = BADGE_RULES[id];
    const sessions = counting(rule, history, meetings)
      .slice(0, rule.need)
      .map((session) => session.id);
    const earnedBy = sessions[rule.need - 1] ?? null;
    return { id, need: rule.need, have: sessions.length, sessions, earnedBy };
  });
}
