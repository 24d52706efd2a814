import { useEffect } from 'react';
import { MAX_CUSTOMERS } from '../../../../core/record/shift-types.ts';

/** Alt and a digit turn to the customer of that number. The key's place counts: on some keyboards Alt changes its sign. */
export function useShortcuts(onPick: (contact: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const digit = Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]);
      if (!(digit <= MAX_CUSTOMERS)) return;
      event.preventDefault();
      onPick(digit - 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onPick]);
}
