export interface Streak {
  /** Days practised in a row; a single missed day between two is forgiven, today is never missed yet. */
  readonly days: number;
  /** The last seven days, oldest first. */
  readonly week: readonly boolean[];
}

/** `days` and `today` are whole days of the trainee's calendar, in any order. */
export function streakOf(days: readonly number[], today: number): Streak {
  const practised = new Set(days);
  const week = Array.from({ length: 7 }, (_, back) => practised.has(today - 6 + back));
  let count = practised.has(today) ? 1 : 0;
  for (let day = today - 1, missed = 0; missed < 2; day--) {
    missed = practised.has(day) ? 0 : missed + 1;
    if (missed === 0) count++;
  }
  return { days: count, week };
}
