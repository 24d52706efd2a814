/** Milliseconds that belong to the first page alone. */
export const SETTLING = 2000;

let asked = false;

/** Fetches the desk and the engine while the hand is still on its way to the card. */
export function prefetchDesk(): void {
  if (asked) return;
  asked = true;
  // A failed fetch shows itself when the desk is opened.
  import('../desk/desk-page.tsx').then(({ warmUp }) => warmUp()).catch(() => undefined);
}
