import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Shift, ShiftView } from '../../../../core/session/shift/index.ts';
import type { ShiftEngine } from '../../../../platform/shift-engine.ts';
import type { Stopwatch } from '../../desk/use-stopwatch.ts';

export type ActOnShift = (verb: (shift: Shift, at: number) => Shift) => void;

interface Running {
  readonly shift: Shift;
  readonly view: ShiftView;
  readonly act: ActOnShift;
}

/** Keeps a shift running in real time: what is due by itself happens when its moment comes. */
export function useRunningShift(engine: ShiftEngine, first: Shift, stopwatch: Stopwatch): Running {
  const [shift, setShift] = useState(first);
  const view = useMemo(() => engine.shiftView(shift), [engine, shift]);
  const act: ActOnShift = useCallback(
    (verb) => {
      const at = stopwatch.elapsed();
      setShift((now) => verb(now, at));
    },
    [stopwatch],
  );
  useEffect(() => {
    if (view.nextAt !== null) return stopwatch.onTime(view.nextAt, () => act(engine.waitShift));
  }, [act, engine, stopwatch, view]);
  return { shift, view, act };
}
