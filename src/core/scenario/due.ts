import type { Objection, Point } from './v1/scenario.ts';

/** Points that settle a doubt the customer has raised; `raised` are ids of objections. */
export const doubtedPoints = (objections: readonly Objection[], raised: readonly string[]): string[] =>
  objections.flatMap(({ id, answeredBy }) => (raised.includes(id) ? answeredBy : []));

/** Whether a point matters to the customer yet: they have told the fact that it answers, or raised a doubt that it settles. */
export const isDue = (
  { id, answers }: Point,
  known: readonly string[],
  doubted: readonly string[] = [],
): boolean => answers === undefined || known.includes(answers) || doubted.includes(id);
