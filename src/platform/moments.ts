const KEY = 'duilian.moments';
/** Older ones are never opened again by chance. */
const MOST = 200;

function seen(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
  } catch {
    // Damaged or blocked: a moment may then be shown again.
    return [];
  }
}

/** Whether what a session brought was already shown. */
export const wasShown = (session: string): boolean => seen().includes(session);

export function noteShown(session: string): void {
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify([...seen().filter((id) => id !== session), session].slice(-MOST)),
    );
  } catch {
    // Storage is full or blocked: it is shown once more next time.
  }
}
