import { type Issue, issue } from '../../shared/issue.ts';
import { SHIPPING_TOOLS, type Tool } from '../../shared/tools.ts';
import type { Condition } from '../v1/scenario.ts';
import { type AuthorCheck, type AuthorContext, rulesOf } from './author-check.ts';

/** Ways out that don't exist, can't be reached or that the shop would refuse. */
export const resolutions: AuthorCheck = (context) => {
  const { scenario } = context;
  const full = scenario.resolutions.some(({ meets }) => meets === 'fully');
  return [
    ...(full ? [] : [issue('resolutions', 'issues.no-full-resolution')]),
    ...scenario.resolutions.flatMap((resolution, i) =>
      resolution.all.flatMap((condition, j) => inCondition(condition, `resolutions.${i}.all.${j}`, context)),
    ),
    ...stepWithoutTool(context),
  ];
};

function inCondition(condition: Condition, path: string, context: AuthorContext): Issue[] {
  if ('told' in condition) return inTold(condition, path);
  if ('arrivalTold' in condition) return inArrival(condition, path, context);
  return 'done' in condition ? inDone(condition, path, context) : [];
}

function inTold({ told, atLeast }: Extract<Condition, { told: string[] }>, path: string): Issue[] {
  if (told.length === 0) return [issue(`${path}.told`, 'issues.condition-empty')];
  const impossible = atLeast !== undefined && (atLeast < 1 || atLeast > told.length);
  return impossible ? [issue(`${path}.atLeast`, 'issues.at-least-impossible', { most: told.length })] : [];
}

type Dated = { readonly by?: string | undefined; readonly before?: string | undefined };

function inArrival(condition: Dated, path: string, { scenario }: AuthorContext): Issue[] {
  const { delivery, dates } = scenario;
  const arrives = delivery?.arrivesInDays;
  if (arrives === undefined) return [issue(`${path}.arrivalTold`, 'issues.arrival-missing')];
  return outOfReach(condition, path, arrives, dates);
}

function inDone(
  condition: Extract<Condition, { done: Tool[] }>,
  path: string,
  context: AuthorContext,
): Issue[] {
  const { done } = condition;
  if (done.length === 0) return [issue(`${path}.done`, 'issues.condition-empty')];
  const ships = done.some((tool) => SHIPPING_TOOLS.some((each) => each === tool));
  const dated = condition.by ?? condition.before;
  const undatable =
    dated !== undefined && !ships ? [issue(path, 'issues.date-without-shipping', { date: dated })] : [];
  const late = ships ? outOfReach(condition, path, fastest(context), context.scenario.dates) : [];
  return [...done.flatMap((tool, i) => tooled(tool, `${path}.done.${i}`, context)), ...undatable, ...late];
}

/** Days in which the quickest parcel arrives when all goes well; 0 where the shop doesn't say. */
function fastest({ pack, scenario }: AuthorContext): number {
  const rules = rulesOf(pack);
  const days = [rules['express-days'], rules['standard-days']].filter((each) => each !== undefined);
  const missed = scenario.clock.from >= (rules['ship-cutoff'] ?? '24:00');
  return (days.length > 0 ? Math.min(...days) : 0) + (missed ? 1 : 0);
}

function outOfReach(
  { by, before }: Dated,
  path: string,
  days: number,
  dates: Readonly<Record<string, number>>,
) {
  const late = (date: string | undefined, slack: number): Issue[] => {
    const due = date === undefined ? undefined : dates[date];
    if (date === undefined || due === undefined || days + slack <= due) return [];
    return [issue(path, 'issues.date-out-of-reach', { date, due, days })];
  };
  return [...late(by, 0), ...late(before, 1)];
}

const NEEDS_ORDER: readonly Tool[] = [
  'look-up-order',
  'refund',
  'reship',
  'exchange',
  'adjust-price',
  'change-address',
];

/** A tool that the desk would refuse in this case. */
function tooled(tool: Tool, path: string, { scenario, pack }: AuthorContext): Issue[] {
  if (NEEDS_ORDER.includes(tool) && !scenario.order)
    return [issue(path, 'issues.tool-without-order', { tool })];
  const rules = rulesOf(pack);
  const arrived = scenario.order?.status === 'delivered';
  const returns = rules['return-window-days'] !== undefined;
  const refusals: Partial<Record<Tool, boolean>> = {
    refund: arrived && !returns && rules['full-refund'] === false,
    reship: arrived && rules['free-replacement'] === false,
    coupon: rules['courtesy-max'] === undefined,
    'adjust-price': rules['price-protection-days'] === undefined && scenario.order?.status !== 'unpaid',
  };
  return refusals[tool] === true ? [issue(path, 'issues.tool-refused', { tool })] : [];
}

function stepWithoutTool({ scenario }: AuthorContext): Issue[] {
  const at = scenario.steps.indexOf('remedy');
  const remedied = scenario.resolutions.some((resolution) =>
    resolution.all.some((condition) => 'done' in condition),
  );
  return at < 0 || remedied ? [] : [issue(`steps.${at}`, 'issues.remedy-step-without-tool')];
}
