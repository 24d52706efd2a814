import { useEffect } from 'react';
import { useSettings } from '../platform/settings.ts';

/** Marks on `<html>` that nothing may move; the style sheet does the rest. */
export function useMotion(): void {
  const { motion } = useSettings();
  useEffect(() => {
    document.documentElement.dataset.motion = motion ? 'on' : 'off';
  }, [motion]);
}
