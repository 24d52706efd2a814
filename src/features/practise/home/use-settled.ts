import { useEffect, useState } from 'react';
import { useClock } from '../../../platform/clock.ts';
import { whenIdle } from '../../../platform/idle.ts';
import { SETTLING } from './prefetch-desk.ts';

/** True once the first page has settled: what weighs may be fetched from then on. */
export function useSettled(): boolean {
  const clock = useClock();
  const [settled, setSettled] = useState(false);
  useEffect(() => whenIdle(clock, SETTLING, () => setSettled(true)), [clock]);
  return settled;
}
