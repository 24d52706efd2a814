import type { Session } from '../../../core/session/types.ts';

/** When each fact came out and each point was told, in milliseconds since the start. */
export interface Heard {
  readonly facts: ReadonlyMap<string, number>;
  readonly points: ReadonlyMap<string, number>;
}

/** What came up in a rehearsal so far, the first time of each. */
export function heardIn(session: Session | null): Heard {
  const facts = new Map<string, number>();
  const points = new Map<string, number>();
  for (const { fact, at } of session?.reveals ?? []) facts.set(fact, facts.get(fact) ?? at);
  for (const turn of session?.turns ?? []) {
    if (turn.from !== 'agent') continue;
    for (const { point } of turn.points) points.set(point, points.get(point) ?? turn.at);
  }
  return { facts, points };
}
