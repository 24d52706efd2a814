import type { Finding } from '../score/types.ts';

/** A piece of a message with the findings that rest on it, as places in the list of findings. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly findings: readonly number[];
}

/** Where the findings of a session lead to. */
export interface EvidenceMap {
  /** By turn: spans that findings rest on. */
  readonly spans: ReadonlyMap<number, readonly Span[]>;
  /** By line of the desk's log. */
  readonly desk: ReadonlyMap<number, readonly number[]>;
  /** By turn: findings that miss something this reply could have had. */
  readonly absences: ReadonlyMap<number, readonly number[]>;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly finding: number;
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key) ?? [];
  if (!list.includes(value)) list.push(value);
  map.set(key, list);
}

/** Turns findings around: from a message or a desk line to what rests on it. */
export function mapEvidence(findings: readonly Finding[]): EvidenceMap {
  const spans = new Map<number, Span[]>();
  const desk = new Map<number, number[]>();
  const absences = new Map<number, number[]>();
  findings.forEach(({ evidence }, finding) => {
    for (const each of evidence) {
      if (each.kind === 'span') {
        add(spans, each.turn, { start: each.range[0], end: each.range[1], finding });
      } else if (each.kind === 'desk') add(desk, each.index, finding);
      else if (each.turn !== undefined) add(absences, each.turn, finding);
    }
  });
  return { spans, desk, absences };
}

/** Cuts a text at the edges of its spans; the pieces put together are the text. */
export function segmentsOf(text: string, spans: readonly Span[]): Segment[] {
  const within = (place: number) => Math.min(Math.max(place, 0), text.length);
  const edges = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [within(start), within(end)])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const over = spans.filter((span) => span.start < end && span.end > start);
    return { start, end, findings: [...new Set(over.map(({ finding }) => finding))] };
  });
}
