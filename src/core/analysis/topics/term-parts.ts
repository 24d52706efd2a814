/** One step of a term: a choice of unit strings, longest first, or a gap. */
export type Step = { readonly gap: true } | { readonly gap: false; readonly choices: readonly string[] };

/** Reads `a(b|c|)~d` into steps; `encode` turns plain text into units. */
export function parseTerm(term: string, encode: (plain: string) => string): Step[] {
  return term
    .split(/([()~])/)
    .reduce<{ steps: Step[]; inGroup: boolean }>((state, piece) => readPiece(state, piece, encode), {
      steps: [],
      inGroup: false,
    }).steps;
}

function readPiece(
  { steps, inGroup }: { steps: Step[]; inGroup: boolean },
  piece: string,
  encode: (plain: string) => string,
) {
  if (piece === '(' || piece === ')') {
    if (inGroup === (piece === '(')) throw new Error(`Unbalanced or nested group before ${piece} in a term`);
    return { steps, inGroup: piece === '(' };
  }
  if (piece === '~') steps.push({ gap: true });
  else if (inGroup) steps.push({ gap: false, choices: choicesOf(piece, encode) });
  else if (encode(piece) !== '') steps.push({ gap: false, choices: [encode(piece)] });
  return { steps, inGroup };
}

const choicesOf = (group: string, encode: (plain: string) => string): string[] =>
  [...new Set(group.split('|').map(encode))].sort((a, b) => b.length - a.length);

/** Where the steps from `index` on end when they start at `at`, or −1. The number of tries is bounded by the term. */
export function endOf(steps: readonly Step[], units: string, at: number, gap: number, index = 0): number {
  const step = steps[index];
  if (step === undefined) return at;
  if (step.gap) return endAfterGap(steps, units, at, gap, index + 1);
  for (const choice of step.choices) {
    if (!units.startsWith(choice, at)) continue;
    const end = endOf(steps, units, at + choice.length, gap, index + 1);
    if (end >= 0) return end;
  }
  return -1;
}

function endAfterGap(steps: readonly Step[], units: string, at: number, gap: number, index: number): number {
  const last = Math.min(units.length, at + gap);
  for (let from = at; from <= last; from++) {
    const end = endOf(steps, units, from, gap, index);
    if (end >= 0) return end;
  }
  return -1;
}

/** The first two units a match can start with; one where a gap or the end comes before the second. */
export function beginnings(steps: readonly Step[], index = 0, before = ''): string[] {
  const step = steps[index];
  if (before.length >= 2) return [before.slice(0, 2)];
  if (step === undefined || step.gap) return before === '' ? [] : [before];
  return step.choices.flatMap((choice) => beginnings(steps, index + 1, before + choice));
}
