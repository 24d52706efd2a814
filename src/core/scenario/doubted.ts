import type { Objection } from './v1/scenario.ts';

/** Points that settle a doubt the customer has raised; `raised` are ids of objections. */
export const doubtedPoints = (objections: readonly Objection[], raised: readonly string[]): string[] =>
  objections.flatMap(({ id, answeredBy }) => (raised.includes(id) ? answeredBy : []));
