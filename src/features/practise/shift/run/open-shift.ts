import type { ShiftRecord } from '../../../../core/record/shift-types.ts';
import type { Ground, Shift, ShiftMeta } from '../../../../core/session/shift/index.ts';
import type { Issue } from '../../../../core/shared/issue.ts';
import { catalogue } from '../../../../platform/catalogue.ts';
import { type Clock, isoWithOffset } from '../../../../platform/clock.ts';
import { keepAsPlayed } from '../../../../platform/own-scenarios.ts';
import { loadScenario } from '../../../../platform/scenarios.ts';
import { loadShiftEngine, type ShiftEngine } from '../../../../platform/shift-engine.ts';
import { loadGroundsOf } from '../../../../platform/shift-grounds.ts';
import { poolOf, SHIPPED, type ShiftChoice } from '../../../../platform/shift-path.ts';
import { getShift, listShiftDrafts } from '../../../../platform/shift-store.ts';

/** Everything a shift's desk begins with. */
export interface ShiftStart {
  readonly engine: ShiftEngine;
  readonly shift: Shift;
  /** Shift time it goes on from. */
  readonly at: number;
  /** Begins with its clock stopped. */
  readonly paused: boolean;
  readonly meta: Required<ShiftMeta>;
  /** What the customers were drawn from, as in addresses. */
  readonly from: readonly string[];
  /** Replies begun and not sent, by the customer's place. */
  readonly texts: Readonly<Record<number, string>>;
  /** What the first reply would have to wait for, in small steps. */
  readonly preparations: readonly (() => void)[];
}

/** What the address asks for. */
export type ShiftRequest =
  | {
      readonly kind: 'new';
      readonly choice: ShiftChoice & { readonly seed: number };
      readonly trainee: string;
    }
  | { readonly kind: 'draft'; readonly id: string };

/** The draft is gone; when it was finished meanwhile, its report is there. */
export class ShiftGone extends Error {
  readonly finished: boolean;
  constructor(finished: boolean) {
    super('Shift not found');
    this.finished = finished;
  }
}

/** The record of a shift begun here cannot be replayed; it is still there. */
export class ShiftFault extends Error {
  readonly issues: readonly Issue[];
  readonly record: ShiftRecord;
  constructor(issues: readonly Issue[], record: ShiftRecord) {
    super(issues.map(({ path, messageId }) => `${path} ${messageId}`).join(', '));
    this.issues = issues;
    this.record = record;
  }
}

const WARM_UP = { zh: '您好，请问有什么可以帮您？', en: 'Hello, how can I help you?' } as const;

/** The scenarios of these ids as they are now, with their shops, each loaded once. */
async function loadGrounds(ids: readonly string[]): Promise<ReadonlyMap<string, Ground>> {
  const unique = [...new Set(ids)];
  const found = await Promise.all(unique.map(async (id) => [id, await loadScenario(id)] as const));
  await Promise.all(found.map(([id, ground]) => keepAsPlayed(id, ground)));
  return new Map(found);
}

async function openNew(
  { choice, trainee }: ShiftRequest & { kind: 'new' },
  clock: Clock,
): Promise<ShiftStart> {
  const engine = await loadShiftEngine();
  const { seed, size, lang, level, limit, from } = choice;
  const shipped = catalogue.map(({ id }) => id);
  const ids = choice.cases ?? engine.drawScenarios(choice, poolOf(from, shipped));
  const grounds = await loadGrounds(ids);
  const wish = { seed, size, lang, ...(level !== null && { level }), ...(limit !== null && { limit }) };
  const plan = engine.planShift(
    wish,
    ids.flatMap((id) => grounds.get(id) ?? []),
  );
  const shift = engine.startShift(plan);
  // Said to nobody: what is set up by the first reply must not wait for the trainee's.
  const sayToNobody = () => void engine.sayIn(shift, 0, 0, WARM_UP[lang]);
  const preparations = [...engine.preparations(lang), sayToNobody];
  const meta = { trainee, startedAt: isoWithOffset(clock.date()) };
  return { engine, shift, at: 0, paused: false, meta, from, texts: {}, preparations };
}

async function openDraft(id: string): Promise<ShiftStart> {
  const draft = (await listShiftDrafts()).find((each) => each.id === id);
  if (!draft) throw new ShiftGone((await getShift(id)) !== undefined);
  const { record, at, texts, from = [SHIPPED] } = draft;
  const [engine, grounds] = await Promise.all([loadShiftEngine(), loadGroundsOf(record)]);
  const resumed = engine.resumeShift(record, grounds);
  if (!resumed.ok) throw new ShiftFault(resumed.error, record);
  const { trainee, startedAt } = record;
  const shift = engine.waitShift(resumed.value, at);
  const preparations = engine.preparations(shift.plan.lang);
  return { engine, shift, at, paused: true, meta: { trainee, startedAt }, from, texts, preparations };
}

/** Loads what a request needs and brings its shift to where it goes on. */
export const openShift = (request: ShiftRequest, clock: Clock): Promise<ShiftStart> =>
  request.kind === 'draft' ? openDraft(request.id) : openNew(request, clock);
