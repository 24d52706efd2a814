import type { Condition, Resolution, Scenario } from '../scenario/v1/scenario.ts';
import { daysBetween } from '../shared/calendar.ts';
import type { Tool } from '../shared/tools.ts';
import type { Shipment, ShopState } from '../shop/types.ts';
import type { Memory } from './memory.ts';

/** Latest day, counted from today, that a condition allows; infinite where it names none. */
function lastDay(
  condition: { by?: string | undefined; before?: string | undefined },
  scenario: Scenario,
): number {
  const day = (name: string | undefined) => (name === undefined ? undefined : scenario.dates[name]);
  const by = day(condition.by);
  const before = day(condition.before);
  return Math.min(
    by ?? Number.POSITIVE_INFINITY,
    before === undefined ? Number.POSITIVE_INFINITY : before - 1,
  );
}

const arrivesInTime = (shipment: Shipment, shop: ShopState, last: number): boolean =>
  daysBetween(shop.startedAt, shipment.arrivesOn) <= last;

/** Whether the desk has done this, so that it takes effect by the last day allowed. */
function isDone(tool: Tool, shop: ShopState, last: number): boolean {
  if (tool === 'reship' || tool === 'exchange') {
    return shop.shipments.some((shipment) => shipment.tool === tool && arrivesInTime(shipment, shop, last));
  }
  if (tool === 'refund')
    return shop.order !== null && shop.refunded >= shop.order.amount - shop.priceAdjusted;
  return shop.log.some((entry) => entry.tool === tool && entry.result.ok);
}

/** Whether a condition holds now. */
export function holds(condition: Condition, scenario: Scenario, memory: Memory, shop: ShopState): boolean {
  if ('done' in condition) {
    return condition.done.some((tool) => isDone(tool, shop, lastDay(condition, scenario)));
  }
  if ('told' in condition) {
    const told = condition.told.filter((point) => memory.told.includes(point)).length;
    return told >= (condition.atLeast ?? condition.told.length);
  }
  if ('recommended' in condition) return memory.recommended === condition.recommended;
  return memory.arrivalTold !== null && memory.arrivalTold <= lastDay(condition, scenario);
}

/** The best way out all of whose conditions hold. */
export function metResolution(scenario: Scenario, memory: Memory, shop: ShopState): Resolution | null {
  return (
    scenario.resolutions.find((resolution) =>
      resolution.all.every((condition) => holds(condition, scenario, memory, shop)),
    ) ?? null
  );
}

const usesTool = (resolution: Resolution, tool: Tool): boolean =>
  resolution.all.some((condition) => 'done' in condition && condition.done.includes(tool));

/** The best way out that one of these tools leads to. */
export function offeredResolution(scenario: Scenario, tools: readonly Tool[]): Resolution | null {
  return scenario.resolutions.find((resolution) => tools.some((tool) => usesTool(resolution, tool))) ?? null;
}

/** Tools that did something towards a way out since the customer last heard from the agent. */
export function freshDeeds(scenario: Scenario, memory: Memory, shop: ShopState): Tool[] {
  return shop.log
    .slice(memory.deskSeen)
    .filter(
      (entry) =>
        entry.result.ok && scenario.resolutions.some((resolution) => usesTool(resolution, entry.tool)),
    )
    .map((entry) => entry.tool);
}

export const hasFullWayOut = (scenario: Scenario): boolean =>
  scenario.resolutions.some((resolution) => resolution.meets === 'fully');

const toldIn = ({ all }: Resolution): readonly string[] =>
  all.flatMap((condition) => ('told' in condition ? condition.told : []));

/** Whether what a reply told is part of a way out, so that saying yes to it is saying yes to something. */
export const tellsWayOut = (
  { resolutions }: Scenario,
  told: readonly string[],
  arrivalTold: number | null,
): boolean =>
  resolutions.some(
    (resolution) =>
      told.some((point) => toldIn(resolution).includes(point)) ||
      (arrivalTold !== null && resolution.all.some((condition) => 'arrivalTold' in condition)),
  );

/** Whether these points belong to a way out that meets the need fully and not to this one. */
export const tellsBetter = ({ resolutions }: Scenario, met: Resolution, told: readonly string[]): boolean =>
  resolutions.some(
    (resolution) =>
      resolution.meets === 'fully' &&
      toldIn(resolution).some((point) => told.includes(point) && !toldIn(met).includes(point)),
  );
