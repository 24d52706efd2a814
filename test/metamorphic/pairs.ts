import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { ScriptItem } from '../../src/core/scenario/v1/scenario.ts';
import { script } from '../../src/core/scenario/v1/scenario.ts';
import type { Lang } from '../../src/core/shared/lang.ts';

const FOLDER = resolve(import.meta.dirname, 'pairs');

const words = z.strictObject({ zh: z.string(), en: z.string() });
const argument = z.union([z.string(), z.number(), words]);

const reply = z.strictObject({
  say: words,
  /** The same content in other words. */
  again: words,
  /** Another order of the sentences that a reader takes the same way; absent where order matters. */
  order: z.optional(z.array(z.int())),
});
const deed = z.strictObject({ do: z.string(), with: z.optional(z.record(z.string(), argument)) });
const step = z.union([
  reply,
  deed,
  z.strictObject({ wait: z.number() }),
  z.strictObject({ end: z.literal(true) }),
]);

const pair = z.strictObject({
  scenario: z.string(),
  quality: z.enum(['great', 'good', 'average', 'weak']),
  steps: z.array(step),
});

/** A whole session in both languages: the same things said in the same order, the same done on the desk. */
export type Pair = z.infer<typeof pair> & { readonly name: string };
export type Reply = z.infer<typeof reply>;

/** Every pair of the folder. */
export const PAIRS: readonly Pair[] = readdirSync(FOLDER)
  .sort()
  .map((file) => ({
    name: file.replace('.yaml', ''),
    ...pair.parse(parse(readFileSync(resolve(FOLDER, file), 'utf8'))),
  }));

/** The replies of a pair, in order. */
export const repliesOf = ({ steps }: Pair): Reply[] => steps.flatMap((each) => ('say' in each ? [each] : []));

const localised = (value: z.infer<typeof argument>, lang: Lang): string | number =>
  typeof value === 'object' ? value[lang] : value;

/** The script of a pair in one language; `wording` picks the words of each reply. */
export function scriptOf({ steps }: Pair, lang: Lang, wording: (reply: Reply) => string): ScriptItem[] {
  const items = steps.map((each) => {
    if ('say' in each) return { say: wording(each) };
    if (!('do' in each) || each.with === undefined) return each;
    const args = Object.entries(each.with).map(([key, value]) => [key, localised(value, lang)] as const);
    return { do: each.do, with: Object.fromEntries(args) };
  });
  return script.parse(items);
}
