import * as z from 'zod/mini';
import { LANGS } from '../shared/lang.ts';
import { ARCHETYPES, LEVELS } from '../shared/personas.ts';
import { TOOLS } from '../shared/tools.ts';

/** Milliseconds since a start, up to a day. */
export const at = z.number().check(z.gte(0), z.lte(86_400_000));
export const args = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const event = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('say'), at, text: z.string() }),
  z.strictObject({ kind: z.literal('do'), at, tool: z.enum(TOOLS), args }),
  z.strictObject({ kind: z.literal('wait'), at }),
  z.strictObject({ kind: z.literal('end'), at }),
]);

export const cast = z.strictObject({
  archetype: z.optional(z.enum(ARCHETYPES)),
  level: z.optional(z.literal(LEVELS)),
});

const id = z.string().check(z.regex(/^[0-9a-z-]{4,64}$/));

/** Format 1 of a record. */
export const recordV1 = z.strictObject({
  format: z.literal(1),
  id,
  scenario: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
  hash: z.string().check(z.regex(/^[0-9a-f]{28}$/)),
  seed: z.int().check(z.gte(0)),
  lang: z.enum(LANGS as ['zh', 'en']),
  cast: z.optional(cast),
  fork: z.optional(z.strictObject({ of: id, at })),
  mode: z.enum(['practice', 'exam']),
  engine: z.string().check(z.maxLength(40)),
  trainee: z.string().check(z.maxLength(200)),
  startedAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/), z.maxLength(40)),
  events: z.array(event).check(z.maxLength(5000)),
});
