import { type Truth, truthsBeside } from '../../../core/report/truths.ts';
import type { Finding, Trace } from '../../../core/score/types.ts';

/** Words a finding rests on. */
export interface Quote {
  readonly key: string;
  readonly turn: number;
  readonly text: string;
  readonly at: number;
  /** What the shop has on file about it; empty where the finding is no matter of facts. */
  readonly truths: readonly Truth[];
}

interface Span {
  readonly turn: number;
  readonly start: number;
  readonly end: number;
}

/** Spans that share words become one, so that nothing is quoted twice. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.turn - b.turn || a.start - b.start)) {
    const last = result.at(-1);
    if (!last || last.turn !== span.turn || span.start >= last.end) result.push(span);
    else result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) };
  }
  return result;
}

/** Findings that hold words against the shop's files. */
const OF_FACTS: readonly string[] = ['accuracy.claims-true', 'accuracy.beyond-policy'];

/** The words of a finding's spans, in the order of the conversation, each once. */
export function quotesOf(finding: Finding, trace: Trace): Quote[] {
  const spans = finding.evidence.flatMap((each) =>
    each.kind === 'span' ? [{ turn: each.turn, start: each.range[0], end: each.range[1] }] : [],
  );
  const quotes = new Map<string, Quote>();
  for (const { turn: index, start, end } of joined(spans)) {
    const turn = trace.turns[index];
    const text = turn?.text.slice(start, end).trim();
    const key = `${index}/${text}`;
    const truths = OF_FACTS.includes(finding.check) ? truthsBeside(trace, index, [start, end]) : [];
    if (turn && text) quotes.set(key, { key, turn: index, text, at: turn.at, truths });
  }
  return [...quotes.values()];
}
