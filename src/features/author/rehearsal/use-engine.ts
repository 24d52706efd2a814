import { useEffect, useState } from 'react';
import { type Engine, loadEngine } from '../../../platform/engine.ts';

/** The engine, once it is there. */
export function useEngine(): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    let wanted = true;
    loadEngine().then(
      (loaded) => wanted && setEngine(() => loaded),
      // Code that could not be fetched: the page's error screen offers to open it again.
      (error: unknown) =>
        setEngine(() => {
          throw error;
        }),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return engine;
}
