import type { Finding, Trace } from '../../../core/score/types.ts';

/** Words a finding rests on. */
export interface Quote {
  readonly key: string;
  readonly turn: number;
  readonly text: string;
  readonly at: number;
}

/** The words of a finding's spans, in the order of the conversation, each once. */
export function quotesOf(finding: Finding, trace: Trace): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const each of finding.evidence) {
    const turn = each.kind === 'span' ? trace.turns[each.turn] : undefined;
    if (each.kind !== 'span' || !turn) continue;
    const text = turn.text.slice(...each.range).trim();
    const key = `${each.turn}/${text}`;
    if (text) quotes.set(key, { key, turn: each.turn, text, at: turn.at });
  }
  return [...quotes.values()].sort((a, b) => a.turn - b.turn);
}
