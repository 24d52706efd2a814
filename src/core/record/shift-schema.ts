import * as z from 'zod/mini';
import { LANGS } from '../shared/lang.ts';
import { TOOLS } from '../shared/tools.ts';
import { args, at, cast } from './schema.ts';
import { MAX_CUSTOMERS, PRIORITIES } from './shift-types.ts';

const to = z.int().check(z.gte(0), z.lt(MAX_CUSTOMERS));

const event = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('say'), at, to, text: z.string() }),
  z.strictObject({ kind: z.literal('do'), at, to, tool: z.enum(TOOLS), args }),
  z.strictObject({ kind: z.literal('end'), at, to }),
  z.strictObject({ kind: z.literal('transfer'), at, to }),
  z.strictObject({ kind: z.literal('break'), at, ms: z.number().check(z.gt(0), z.lte(86_400_000)) }),
  z.strictObject({ kind: z.literal('back'), at }),
  z.strictObject({ kind: z.literal('over'), at }),
]);

const entry = z.strictObject({
  scenario: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
  hash: z.string().check(z.regex(/^[0-9a-f]{28}$/)),
  seed: z.int().check(z.gte(0)),
  cast: z.optional(cast),
  arrivesAt: at,
  priority: z.enum(PRIORITIES),
});

/** Longest text of a carried scenario, in characters. */
const LONGEST = 500_000;

const source = z.strictObject({
  scenario: entry.shape.scenario,
  hash: entry.shape.hash,
  text: z.string().check(z.maxLength(LONGEST)),
  shop: z.string().check(z.maxLength(LONGEST)),
});

/** Format 1 of the record of a shift. */
export const shiftRecordV1 = z.strictObject({
  format: z.literal(1),
  kind: z.literal('shift'),
  id: z.string().check(z.regex(/^[0-9a-z-]{4,64}$/)),
  seed: z.int().check(z.gte(0)),
  lang: z.enum(LANGS as ['zh', 'en']),
  limit: z.int().check(z.gte(1), z.lte(MAX_CUSTOMERS)),
  engine: z.string().check(z.maxLength(40)),
  trainee: z.string().check(z.maxLength(200)),
  startedAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/), z.maxLength(40)),
  entries: z.array(entry).check(z.minLength(1), z.maxLength(MAX_CUSTOMERS)),
  events: z.array(event).check(z.maxLength(20_000)),
  sources: z.optional(z.array(source).check(z.maxLength(MAX_CUSTOMERS))),
});
