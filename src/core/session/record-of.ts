import type { Fork, SessionRecord } from '../record/types.ts';
import { scenarioHash } from '../scenario/hash.ts';
import { ENGINE_VERSION } from '../score/engine.ts';
import { isoMinute } from '../shared/calendar.ts';
import { fingerprint } from '../shared/hash.ts';
import type { SessionState } from './state.ts';

/** What a record says that a session does not know of itself. */
export interface RecordMeta {
  readonly trainee?: string;
  readonly mode?: SessionRecord['mode'];
  /** Real time of the start, ISO 8601; the shop's own where absent. */
  readonly startedAt?: string;
  readonly fork?: Fork;
}

/** The record of a session so far: what was done, and what it takes to do it again. */
export function recordOf(state: SessionState, meta: RecordMeta = {}): SessionRecord {
  const { scenario, pack, seed, lang, cast } = state.setup;
  const startedAt = meta.startedAt ?? `${isoMinute(state.shop.startedAt)}:00+08:00`;
  const content = {
    scenario: scenario.id,
    hash: scenarioHash(scenario, pack),
    seed,
    lang,
    ...(cast === undefined ? {} : { cast }),
    ...(meta.fork === undefined ? {} : { fork: meta.fork }),
    mode: meta.mode ?? 'practice',
    engine: ENGINE_VERSION,
    trainee: meta.trainee ?? '',
    startedAt,
    events: state.events,
  } as const;
  // The id comes from how it began, so that a record keeps its id while it grows.
  const id = fingerprint({ ...content, events: [] }).slice(0, 16);
  return { format: 1, id, ...content };
}
