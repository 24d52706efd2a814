import { createContext, useContext } from 'react';

/** Time from outside: the only way the page learns it. */
export interface Clock {
  /** Milliseconds that only ever grow; no date. */
  now(): number;
  /** The real date. */
  date(): Date;
  /** Calls back once after `ms`; the result cancels it. */
  after(ms: number, callback: () => void): () => void;
}

export const realClock: Clock = {
  now: () => performance.now(),
  date: () => new Date(),
  after(ms, callback) {
    const handle = setTimeout(callback, ms);
    return () => clearTimeout(handle);
  },
};

export const ClockContext = createContext<Clock>(realClock);
export const useClock = (): Clock => useContext(ClockContext);

const DAY = 86_400_000;

/** Whole days since 1970-01-01 in the reader's calendar, so that midnight is midnight where they are. */
export const localDay = (date: Date): number =>
  Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / DAY);

/** A real moment as ISO 8601 with the offset of this device. */
export function isoWithOffset(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${pad(hours)}:${pad(minutes)}`;
}
