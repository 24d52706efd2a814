import type { SessionRecord } from '../core/record/types.ts';
import type { Lang } from '../core/shared/lang.ts';
import { ARCHETYPES, type Cast, LEVELS } from '../core/shared/personas.ts';

/** What a practice run is chosen by; a seed of null is drawn on arrival. */
export interface DeskChoice {
  readonly lang: Lang;
  readonly mode: SessionRecord['mode'];
  readonly seed: number | null;
  /** Who plays the customer, where it is not who the scenario says. */
  readonly cast?: Cast | undefined;
}

/** Address of the desk for a scenario. */
export function deskPath(scenario: string, { lang, mode, seed, cast }: DeskChoice): string {
  const query = new URLSearchParams({ lang, mode });
  if (cast?.archetype) query.set('archetype', cast.archetype);
  if (cast?.level) query.set('level', String(cast.level));
  if (seed !== null) query.set('seed', String(seed));
  return `/practise/${scenario}?${query}`;
}

/**
 * Address of the desk with a session of before, up to a moment in milliseconds since its start: what was done
 * before it is done again, and the trainee goes on from there in another way.
 */
export function forkPath({ scenario, id }: Pick<SessionRecord, 'scenario' | 'id'>, upto: number): string {
  return `/practise/${scenario}?${new URLSearchParams({ from: id, upto: String(upto) })}`;
}

/** Highest seed a person may type. */
export const MAX_SEED = 2 ** 31 - 1;

/** A whole number from 0 on; null for anything else. */
export function parseSeed(text: string | null): number | null {
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isInteger(value) && value >= 0 && value <= MAX_SEED ? value : null;
}

/** Who plays the customer, by the parameters of an address; undefined where the scenario decides. */
export function parseCast(query: URLSearchParams): Cast | undefined {
  const archetype = ARCHETYPES.find((known) => known === query.get('archetype'));
  const level = LEVELS.find((known) => String(known) === query.get('level'));
  return archetype || level ? { ...(archetype && { archetype }), ...(level && { level }) } : undefined;
}
