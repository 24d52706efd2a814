export const DIMENSIONS = ['empathy', 'accuracy', 'questioning', 'resolution'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Faults that fail a session whatever the scores (红线). */
export const CRITICAL_ITEMS = [
  'privacy-breach',
  'off-platform',
  'insult',
  'deed-not-done',
  'promise-beyond-policy',
] as const;
export type CriticalItem = (typeof CRITICAL_ITEMS)[number];

export const OUTCOMES = ['resolved', 'partial', 'escalated', 'abandoned'] as const;
export type Outcome = (typeof OUTCOMES)[number];
