import { expect } from 'vitest';
import type { Check, CheckOutcome, Evidence, Trace } from '../../../src/core/score/types.ts';
import { checks as checksEn } from '../../../src/locales/en/checks.ts';
import { checks as checksZh } from '../../../src/locales/zh-CN/checks.ts';

/** What a check said, short: `met near 0.6`, `harm 2 insult`, `not-applicable`. */
export function verdict(check: Check, trace: Trace): string {
  const outcome: CheckOutcome = check.run(trace);
  if (outcome.outcome === 'not-applicable') return 'not-applicable';
  for (const item of outcome.evidence) expectSound(item, trace);
  expect(outcome.evidence.length).toBeGreaterThan(0);
  expectFilled(checksZh, outcome);
  expectFilled(checksEn, outcome);
  const variant = outcome.messageId.split('.').at(-1);
  if (outcome.outcome === 'harm') return ['harm', outcome.times, outcome.critical ?? ''].join(' ').trim();
  return `${outcome.outcome} ${variant} ${outcome.earned}`;
}

/** The sentence is there, and every value it asks for is given. */
function expectFilled(
  texts: Readonly<Record<string, string>>,
  { messageId, params }: Exclude<CheckOutcome, { outcome: 'not-applicable' }>,
): void {
  const sentence = texts[messageId];
  expect(sentence).toBeTypeOf('string');
  for (const [, name = ''] of sentence?.matchAll(/{{(\w+)}}/g) ?? []) expect(params).toHaveProperty(name);
}

/** Evidence points at something that is there. */
function expectSound(item: Evidence, trace: Trace): void {
  if (item.kind === 'desk') expect(trace.desk[item.index]).toBeDefined();
  if (item.kind !== 'span') return;
  const { text } = trace.turns[item.turn] ?? { text: '' };
  expect(item.range[0]).toBeGreaterThanOrEqual(0);
  expect(item.range[1]).toBeGreaterThan(item.range[0]);
  expect(item.range[1]).toBeLessThanOrEqual(text.length);
}

/** The words a check's outcome points at. */
export function wordsOf(check: Check, trace: Trace): string[] {
  const outcome = check.run(trace);
  if (outcome.outcome === 'not-applicable') return [];
  return outcome.evidence.flatMap((item) =>
    item.kind === 'span' ? [(trace.turns[item.turn]?.text ?? '').slice(...item.range)] : [],
  );
}
