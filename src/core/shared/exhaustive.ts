/** Marks a branch that no value can reach; throws with the value if one does. */
export function exhaustive(value: never): never {
  throw new Error(`Unhandled value: ${JSON.stringify(value)}`);
}
