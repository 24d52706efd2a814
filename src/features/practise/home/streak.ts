const DAY = 86_400_000;

/** Whole days in the reader's calendar, so that midnight is midnight where they are. */
const dayOf = (date: Date): number => Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / DAY);

export interface Streak {
  /** Days practised in a row; a single missed day between two is forgiven, today is never missed yet. */
  readonly days: number;
  /** The last seven days, oldest first. */
  readonly week: readonly boolean[];
}

/** `moments` are ISO 8601 texts with offset, in any order. */
export function streakOf(moments: readonly string[], today: Date): Streak {
  const practised = new Set(moments.map((moment) => dayOf(new Date(moment))));
  const now = dayOf(today);
  const week = Array.from({ length: 7 }, (_, back) => practised.has(now - 6 + back));
  let days = practised.has(now) ? 1 : 0;
  for (let day = now - 1, missed = 0; missed < 2; day--) {
    missed = practised.has(day) ? 0 : missed + 1;
    if (missed === 0) days++;
  }
  return { days, week };
}
