import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './data-table.module.css';

export interface Column {
  readonly id: string;
  readonly label: string;
  /** Numbers stand right, in figures of one width. */
  readonly number?: boolean;
  /** Sentences, which may take several lines. */
  readonly wrap?: boolean;
}

export interface Row {
  readonly id: string;
  /** By column id; the first column heads the row. */
  readonly cells: Readonly<Record<string, ReactNode>>;
}

interface DataTableProps {
  /** Read out before the table. */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A plain table that scrolls sideways where it is too wide. */
export function DataTable({ label, columns, rows }: DataTableProps) {
  return (
    // A group, not a region: the card around it is the landmark. Reachable by keyboard, because it scrolls.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div className={styles.box} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ id, label: name, number }) => (
              <th key={id} scope="col" className={classNames(number && styles.number)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map(({ id, number, wrap }, place) =>
                place === 0 ? (
                  <th key={id} scope="row" className={classNames(wrap && styles.wrap)}>
                    {row.cells[id]}
                  </th>
                ) : (
                  <td key={id} className={classNames(number && styles.number, wrap && styles.wrap)}>
                    {row.cells[id]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
