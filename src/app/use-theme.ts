import { useEffect, useSyncExternalStore } from 'react';
import { useSettings } from '../platform/settings.ts';

const query = matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The theme in force: the one chosen, else the system's. Marks it on `<html>`. */
export function useTheme(): 'light' | 'dark' {
  const systemDark = useSyncExternalStore(subscribe, () => query.matches);
  const { theme } = useSettings();
  const shown = theme ?? (systemDark ? 'dark' : 'light');
  useEffect(() => {
    document.documentElement.dataset.theme = shown;
  }, [shown]);
  return shown;
}
