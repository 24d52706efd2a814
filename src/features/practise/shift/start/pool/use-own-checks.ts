import { useEffect, useState } from 'react';
import type { Issue } from '../../../../../core/shared/issue.ts';
import { checkOwnScenario } from '../../../../../platform/check-own.ts';
import { useOwnScenarios } from '../../../../../platform/own-scenarios.ts';

/** Faults by scenario; one that is still being read is not in it. */
export type OwnChecks = ReadonlyMap<string, readonly Issue[]>;

/** Reads every own scenario by the rules of today, one after another. */
export function useOwnChecks(): OwnChecks {
  const made = useOwnScenarios();
  const [checks, setChecks] = useState<OwnChecks>(new Map());
  useEffect(() => {
    let wanted = true;
    const readAll = async () => {
      for (const { id } of made) {
        const issues = await checkOwnScenario(id);
        if (!wanted) return;
        setChecks((before) => new Map(before).set(id, issues));
      }
    };
    void readAll();
    return () => {
      wanted = false;
    };
  }, [made]);
  return checks;
}
