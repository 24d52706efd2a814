import { DataTable } from '../../../components/data-table.tsx';
import { Disclosure } from '../../../components/disclosure.tsx';
import { Chip } from '../../../components/index.ts';
import type { ScoreRow } from '../../../core/report/series.ts';
import { ENGINE_VERSION } from '../../../core/score/engine.ts';
import { DIMENSIONS } from '../../../core/shared/dimensions.ts';
import { round } from '../../../core/shared/round.ts';
import { useTeamText } from '../text.ts';
import styles from './tables.module.css';

interface RowsTableProps {
  readonly label: string;
  /** What a row stands for. */
  readonly kind: 'day' | 'person' | 'scenario';
  readonly rows: readonly ScoreRow[];
  readonly nameOf: (key: string) => string;
}

/** The numbers of a chart of scores; rows that mix engine versions are marked. */
export function RowsTable({ label, kind, rows, nameOf }: RowsTableProps) {
  const t = useTeamText();
  const number = (value: number | null) => (value === null ? t('ui.not-scored') : round(value, 1));
  const columns = [
    { id: 'key', label: t(`team.column.${kind}`) },
    { id: 'sessions', label: t('team.column.sessions'), number: true },
    ...DIMENSIONS.map((id) => ({ id, label: t(`ui.dimension.${id}`), number: true })),
    { id: 'overall', label: t('team.column.overall'), number: true },
    { id: 'passed', label: t('team.column.passed'), number: true },
    { id: 'csat', label: t('team.column.csat'), number: true },
    { id: 'critical', label: t('team.column.critical'), number: true },
  ];
  const cells = (row: ScoreRow) => ({
    key: (
      <>
        {nameOf(row.key)} {row.mixed && <Chip tone="caution">{t('team.mixed')}</Chip>}
        {!row.mixed && !row.engines.includes(ENGINE_VERSION) && (
          <Chip tone="caution">{t('team.version', { engine: row.engines.join(', ') })}</Chip>
        )}
      </>
    ),
    sessions: row.sessions,
    ...Object.fromEntries(DIMENSIONS.map((id) => [id, number(row.scores[id])])),
    overall: number(row.overall),
    passed: `${round(row.passRate * 100)}%`,
    csat: number(row.csat),
    critical: row.critical,
  });
  return (
    <Disclosure label={t('team.table')}>
      <DataTable
        label={label}
        columns={columns}
        rows={rows.map((row) => ({ id: row.key, cells: cells(row) }))}
      />
      {rows.some(({ mixed }) => mixed) && <p className={styles.note}>{t('team.mixed.text')}</p>}
    </Disclosure>
  );
}
