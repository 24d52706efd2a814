import { useEffect, useState } from 'react';
import { useClock } from '../../../platform/clock.ts';
import { loadPacks } from '../../../platform/scenarios.ts';
import type { Study } from './study.ts';

/** A pause in typing, in milliseconds, after which the text is looked at. */
const PAUSE = 350;

/** What the text comes to, a moment after the last change; null until it was looked at for the first time. */
export function useStudy(text: string, shop: string): Study | null {
  const clock = useClock();
  const [found, setFound] = useState<Study | null>(null);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const [{ study }, packs] = await Promise.all([import('./study.ts'), loadPacks()]);
      if (wanted) setFound(study(text, shop, packs));
    };
    const cancel = clock.after(PAUSE, () => void look());
    return () => {
      wanted = false;
      cancel();
    };
  }, [clock, text, shop]);
  return found;
}
