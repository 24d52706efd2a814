/** Right, wrong and missed of one label. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Figures extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export function figures({ right, wrong, missed }: Tally): Figures {
  return {
    right,
    wrong,
    missed,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

/** Tallies one label over pairs of what holds and what was said. */
export function tally(
  label: number,
  pairs: readonly { readonly gold: readonly number[]; readonly said: readonly number[] }[],
): Tally {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { gold, said } of pairs) {
    const [holds, claimed] = [gold.includes(label), said.includes(label)];
    if (holds && claimed) right++;
    else if (claimed) wrong++;
    else if (holds) missed++;
  }
  return { right, wrong, missed };
}

/** Mean F1 over the labels that occur. */
export function macroF1(all: readonly Figures[]): number {
  const present = all.filter(({ right, missed }) => right + missed > 0);
  return share(
    present.reduce((sum, { f1 }) => sum + f1, 0),
    present.length,
  );
}
