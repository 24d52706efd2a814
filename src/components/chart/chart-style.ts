import type { Dimension } from '../../core/shared/dimensions.ts';

/** Look shared by all charts: colours come from the theme's tokens, so both themes are followed at once. */
export const AXIS = {
  tick: { fill: 'var(--ink-faint)', fontSize: 12 },
  tickLine: false,
  axisLine: { stroke: 'var(--line-strong)' },
} as const;

export const GRID = { stroke: 'var(--line)', strokeDasharray: '2 4' } as const;

export const CURSOR = { stroke: 'var(--line-strong)', fill: 'var(--sunken)', fillOpacity: 0.5 } as const;

/** A line is told from the others by its dashes as well as by its hue. */
export const DASHES: Readonly<Record<Dimension, string>> = {
  empathy: '0',
  accuracy: '7 3',
  questioning: '2 3',
  resolution: '10 3 2 3',
};
