/** A seed nobody chose: 1 to 999,999, short enough to be told to a colleague. */
export function randomSeed(): number {
  const [value = 1] = crypto.getRandomValues(new Uint32Array(1));
  return (value % 999_999) + 1;
}

/** A new id, in order of time when sorted as text. */
export function newId(date: Date): string {
  const noise = [...crypto.getRandomValues(new Uint8Array(6))].map((byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return `${date.getTime().toString(36)}-${noise.join('')}`;
}
