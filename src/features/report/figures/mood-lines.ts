/** The three lines of the mood chart; their colours stay clear of the dimensions' hues. */
export const MOOD_LINES = [
  { id: 'valence', color: 'var(--mood-annoyed)', dashes: '0', width: 2.5 },
  { id: 'trust', color: 'var(--accent)', dashes: '7 3', width: 2 },
  { id: 'patience', color: 'var(--mood-neutral)', dashes: '2 3', width: 2 },
] as const;
