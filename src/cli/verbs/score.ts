import { decodeRecord } from '../../core/record/codec.ts';
import type { SessionRecord } from '../../core/record/types.ts';
import { scenarioHash } from '../../core/scenario/hash.ts';
import { ENGINE_VERSION } from '../../core/score/engine.ts';
import { finish, replay } from '../../core/session/index.ts';
import { CliError } from '../errors.ts';
import { loadScenario, readText } from '../files.ts';
import { readArgs } from '../options.ts';
import { sentence } from '../sentence.ts';

/** The record in a file: on its own, or inside what `play` prints. */
function readRecordFile(file: string): SessionRecord {
  const text = readText(file);
  const inner = recordInside(text);
  const record = decodeRecord(inner ?? text);
  if (record.ok) return record.value;
  const [first] = record.error;
  throw new CliError(file, first === undefined ? 'damaged' : sentence(first));
}

function recordInside(text: string): string | null {
  try {
    const value = JSON.parse(text) as { record?: unknown } | null;
    return value !== null && typeof value === 'object' && value.record !== undefined
      ? JSON.stringify(value.record)
      : null;
  } catch {
    return null;
  }
}

function rescore(file: string) {
  const record = readRecordFile(file);
  const { scenario, pack } = loadScenario(record.scenario);
  const { trace, card } = finish(replay(record, scenario, pack));
  return {
    file,
    id: record.id,
    scenario: record.scenario,
    scenarioChanged: scenarioHash(scenario, pack) !== record.hash,
    engine: ENGINE_VERSION,
    engineOfRecord: record.engine,
    trainee: record.trainee,
    startedAt: record.startedAt,
    scores: card.scores,
    overall: card.overall,
    passed: card.passed,
    critical: card.critical.map(({ item }) => item),
    outcome: trace.outcome,
    csat: trace.csat,
    metrics: card.metrics,
  };
}

/** `score`: replays records and scores them anew, one JSON line each; a bad one is reported and the rest goes on. */
export async function scoreVerb(args: string[]): Promise<number> {
  const { positionals } = readArgs('score', args, {});
  if (positionals.length === 0) throw new CliError('score', 'takes at least one record file', 2);
  let status = 0;
  for (const file of positionals) {
    try {
      process.stdout.write(`${JSON.stringify(rescore(file))}\n`);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      process.stderr.write(`${error.where}: ${error.message}\n`);
      status = 1;
    }
  }
  return status;
}
