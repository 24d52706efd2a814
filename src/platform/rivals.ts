const KEY = 'duilian.rivals';
/** Older ones are hardly looked back upon. */
const MOST = 50;

/** Challenge codes with a colleague's result that were taken on here, oldest first. */
export function rivalCodes(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter((code) => typeof code === 'string') : [];
  } catch {
    // Damaged or blocked: there is nobody to compare with.
    return [];
  }
}

export function keepRival(code: string): void {
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify([...rivalCodes().filter((each) => each !== code), code].slice(-MOST)),
    );
  } catch {
    // Storage is full or blocked: the challenge can be played all the same.
  }
}
