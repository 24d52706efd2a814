import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { DataTable } from '../../../components/data-table.tsx';
import { Button, Card, Stars } from '../../../components/index.ts';
import { realMoment, useLanguage } from '../../../locales/index.ts';
import type { KeptShift } from '../../../platform/shift-store.ts';
import { filtersIn, passingShifts } from '../filters.ts';
import { useNames, useTeamText } from '../text.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import styles from './tables.module.css';

interface ShiftsTableProps {
  readonly shifts: readonly KeptShift[];
  readonly onRemove: (shift: KeptShift) => void;
}

function useCells(onAsk: (shift: KeptShift) => void) {
  const t = useTeamText();
  const names = useNames();
  const language = useLanguage();
  return (shift: KeptShift) => {
    const { id, record, customers, lost, csat, overall } = shift;
    const [person, date] = [names.person(record.trainee), realMoment(language, record.startedAt)];
    return {
      day: <Link to={`/shift/report/${id}`}>{date}</Link>,
      person,
      customers,
      lost,
      csat:
        csat === null ? (
          t('ui.not-scored')
        ) : (
          <Stars value={Math.round(csat)} label={t('ui.stars', { value: csat })} size={14} />
        ),
      overall: <strong>{overall === null ? t('ui.not-scored') : Math.round(overall)}</strong>,
      from: shift.imported ? (
        <span className={styles.outcome}>
          {t('team.from.file')}
          <Button
            small
            look="plain"
            aria-label={t('team.shifts.remove.label', { person, date })}
            onClick={() => onAsk(shift)}
          >
            {t('team.remove')}
          </Button>
        </span>
      ) : (
        t('team.from.here')
      ),
    };
  };
}

/** Every shift that passes the filters, latest first, with a way to its report; nothing where there is none. */
export function ShiftsTable({ shifts, onRemove }: ShiftsTableProps) {
  const t = useTeamText();
  const [query] = useSearchParams();
  const [asked, setAsked] = useState<KeptShift | null>(null);
  const cells = useCells(setAsked);
  const shown = passingShifts(shifts, filtersIn(query));
  if (shown.length === 0) return null;
  const columns = [
    { id: 'day', label: t('team.column.day') },
    { id: 'person', label: t('team.column.person') },
    { id: 'customers', label: t('team.column.customers'), number: true },
    { id: 'lost', label: t('team.column.lost'), number: true },
    { id: 'csat', label: t('team.column.csat') },
    { id: 'overall', label: t('team.column.overall'), number: true },
    { id: 'from', label: t('team.column.from') },
  ];
  return (
    <Card title={t('team.shifts.title')}>
      <DataTable
        label={t('team.shifts.title')}
        columns={columns}
        rows={shown.map((shift) => ({ id: shift.id, cells: cells(shift) }))}
      />
      <RemoveDialog
        open={asked !== null}
        title={t('team.shifts.remove.title')}
        text={t('team.shifts.remove.text', { count: asked?.imported?.sessions.length ?? 0 })}
        onClose={() => setAsked(null)}
        onRemove={() => asked && onRemove(asked)}
      />
    </Card>
  );
}
