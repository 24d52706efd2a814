import { DIMENSIONS } from '../../src/core/shared/dimensions.ts';
import type { Change } from './compare.ts';

const size = (values: readonly number[]): number[] => values.map(Math.abs).sort((a, b) => a - b);

/** The value below which this share of the sizes lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = size(values);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Mean size of the changes; 0 of none. */
export const meanSize = (values: readonly number[]): number =>
  size(values).reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const HEAD = [
  'transformation',
  'sessions',
  'median',
  'mean',
  '95%',
  'max',
  ...DIMENSIONS.map((d) => `max ${d}`),
];

const cell = (value: number): string => String(Math.round(value * 10) / 10);

function row(name: string, changes: readonly Change[]): string[] {
  const overall = changes.map((change) => change.overall);
  const figures = [quantile(overall, 0.5), meanSize(overall), quantile(overall, 0.95), quantile(overall, 1)];
  const worst = DIMENSIONS.map((dimension) =>
    quantile(
      changes.map((change) => change.dimensions[dimension]),
      1,
    ),
  );
  return [name, String(changes.length), ...[...figures, ...worst].map(cell)];
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const pad = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((cells) => cells.map(pad).join('  ')).join('\n');
}

/** Sizes of the score changes by transformation and language, as lines of text. */
export function tableOf(changes: readonly Change[]): string {
  const groupOf = ({ transformation, lang }: Change) => `${transformation}, ${lang}`;
  const groups = [...new Set(changes.map(groupOf))].sort();
  const rows = groups.map((name) =>
    row(
      name,
      changes.filter((change) => groupOf(change) === name),
    ),
  );
  return aligned([HEAD, ...rows, row('all', changes)]);
}

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));

/** One changed session in a line: `broken-good en 1: -8 (empathy -30, resolution -2)`. */
export function lineOf({ session, overall, dimensions }: Change): string {
  const parts = DIMENSIONS.filter((name) => dimensions[name] !== 0).map(
    (name) => `${name} ${signed(dimensions[name])}`,
  );
  return `${session}: ${signed(overall)} (${parts.join(', ')})`;
}
