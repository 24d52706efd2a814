import type { Fact, Point } from '../../../scenario/v1/scenario.ts';
import { draw } from '../draw.ts';
import { AGENT_LINES } from '../lines/index.ts';
import type { ExpertLine } from '../lines/types.ts';
import { type Piece, type Plan, planOf, type SayLine } from '../plan.ts';
import type { AgentState, Sight } from '../types.ts';

/** The name under which the expert remembers that it gave the script's coupon early. */
export const GIFT = 'gift';

export const expertPlan = ({ setup }: Sight): Plan => planOf(setup, 'great');

/** An unused line of the expert's own for this purpose, null when all were said. */
export const own = (kind: ExpertLine, { setup }: Sight, state: AgentState): string | null =>
  draw(AGENT_LINES[setup.lang].expert[kind], setup, state, kind);

export const isSay = (line: Plan['lines'][number] | undefined): line is SayLine =>
  line !== undefined && 'text' in line;

/** Facts the right way out depends on that are still hidden. */
export const hiddenFacts = ({ setup, known }: Sight): Fact[] =>
  setup.scenario.facts.filter(({ id, decides }) => decides && !known.has(id));

/** Points not told yet that would count if they were told now. */
export const untold = ({ setup, told, known }: Sight): Point[] =>
  setup.scenario.points.filter(
    ({ id, answers }) => !told.has(id) && (answers === undefined || known.has(answers)),
  );

/** The sentences of the script. */
export const scriptPieces = (sight: Sight): Piece[] =>
  expertPlan(sight).lines.flatMap((line) => (isSay(line) ? line.pieces : []));

/** Every sentence of the scenario, the script's own first. */
export const everyPiece = (sight: Sight): Piece[] => [...scriptPieces(sight), ...expertPlan(sight).spare];

/** Sentences that give back what is still hidden come last: they fit only where nothing else does. */
function fitting(pieces: readonly Piece[], { known }: Sight): Piece[] {
  const fits = (piece: Piece) => piece.restates.every((fact) => known.has(fact));
  return [...pieces.filter(fits), ...pieces.filter((piece) => !fits(piece))];
}

/** Unused sentences that tell one of these points and ask nothing, not more than `most`; each tells another. */
export function telling(points: readonly string[], sight: Sight, state: AgentState, most = 1): string[] {
  const texts: string[] = [];
  let left = [...points];
  for (const piece of fitting(everyPiece(sight), sight)) {
    const covers = piece.tells.some((point) => left.includes(point));
    if (!covers || piece.asks.length > 0 || state.used.includes(piece.text)) continue;
    texts.push(piece.text);
    left = left.filter((point) => !piece.tells.includes(point));
    if (texts.length >= most || left.length === 0) break;
  }
  return texts;
}
