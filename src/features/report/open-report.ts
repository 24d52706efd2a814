import type { SessionRecord } from '../../core/record/types.ts';
import type { ScoreCard, Trace } from '../../core/score/types.ts';
import type { SessionView } from '../../core/session/types.ts';
import type { Issue } from '../../core/shared/issue.ts';
import { loadEngine } from '../../platform/engine.ts';
import { loadPlayed, ScenarioError } from '../../platform/scenarios.ts';
import { getRecord } from '../../platform/store.ts';

/** A session replayed and scored. */
export interface Report {
  readonly record: SessionRecord;
  readonly trace: Trace;
  readonly card: ScoreCard;
  readonly view: SessionView;
  /** The scenario is no longer the one that was played. */
  readonly changed: boolean;
}

/** What became of opening a report. */
export type Opened =
  | { readonly kind: 'ready'; readonly report: Report }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly issues: readonly Issue[] }
  | { readonly kind: 'unknown'; readonly record: SessionRecord }
  | { readonly kind: 'broken'; readonly record: SessionRecord; readonly fault: string }
  | { readonly kind: 'failed'; readonly record: SessionRecord; readonly fault: string };

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Plays a record again with the scenario as it is now. */
async function replayed(record: SessionRecord): Promise<Report> {
  const [engine, { scenarioHash }, { scenario, pack }] = await Promise.all([
    loadEngine(),
    import('../../core/scenario/index.ts'),
    loadPlayed(record.scenario, record.hash),
  ]);
  const session = engine.replay(record, scenario, pack);
  return {
    record,
    ...engine.finish(session),
    view: engine.view(session),
    changed: scenarioHash(scenario, pack) !== record.hash,
  };
}

/** Loads a record of this device and replays it; nothing but the record is needed. */
export async function openReport(id: string): Promise<Opened> {
  const kept = await getRecord(id);
  if (!kept) return { kind: 'missing' };
  const { readRecord } = await import('../../core/record/codec.ts');
  const read = readRecord(kept);
  if (!read.ok) return { kind: 'damaged', issues: read.error };
  const record = read.value;
  try {
    return { kind: 'ready', report: await replayed(record) };
  } catch (error) {
    if (!(error instanceof ScenarioError)) return { kind: 'failed', record, fault: sentenceOf(error) };
    if (error.issues.length === 0) return { kind: 'unknown', record };
    return { kind: 'broken', record, fault: error.message };
  }
}
