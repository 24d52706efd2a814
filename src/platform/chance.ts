/** A seed nobody chose: 1 to 999,999, short enough to be told to a colleague. */
export function randomSeed(): number {
  const [value = 1] = crypto.getRandomValues(new Uint32Array(1));
  return (value % 999_999) + 1;
}
