import { useMemo, useRef } from 'react';

/** Replies begun and not sent, by the customer's place. Typing one renders nothing but its own box. */
export interface Texts {
  get(contact: number): string;
  set(contact: number, text: string): void;
  all(): Readonly<Record<number, string>>;
}

export function useTexts(first: Readonly<Record<number, string>>): Texts {
  const kept = useRef<Record<number, string>>({ ...first });
  return useMemo(
    () => ({
      get: (contact) => kept.current[contact] ?? '',
      set(contact, text) {
        kept.current = { ...kept.current, [contact]: text };
      },
      all: () => kept.current,
    }),
    [],
  );
}
