import * as z from 'zod/mini';
import { MAX_CUSTOMERS } from '../../record/shift-types.ts';
import { TOOLS } from '../../shared/tools.ts';

/** Place of the customer in the order they arrive; 0 is the first. */
const to = z._default(z.int().check(z.gte(0), z.lt(MAX_CUSTOMERS)), 0);

const shiftItem = z.union([
  z.strictObject({ say: z.string(), to }),
  z.strictObject({
    do: z.enum(TOOLS),
    with: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
    to,
  }),
  z.strictObject({ wait: z.number().check(z.gte(0)) }),
  z.strictObject({ end: z.literal(true), to }),
  z.strictObject({ transfer: z.literal(true), to }),
  /** Seconds. */
  z.strictObject({ break: z.number().check(z.gt(0)) }),
  z.strictObject({ over: z.literal(true) }),
]);

/** A script of a shift: the items of an ordinary script, each with the customer it is for. */
export const shiftScript = z.array(shiftItem);
export type ShiftScriptItem = z.infer<typeof shiftItem>;
