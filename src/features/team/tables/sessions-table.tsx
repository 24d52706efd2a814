import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable } from '../../../components/data-table.tsx';
import { Button, Card, Chip } from '../../../components/index.ts';
import type { TeamRow } from '../../../core/report/packed.ts';
import { DIMENSIONS } from '../../../core/shared/dimensions.ts';
import { realMoment, useLanguage } from '../../../locales/index.ts';
import type { SessionSummary } from '../../../platform/store-types.ts';
import { ExportButtons } from '../export/export-buttons.tsx';
import { useNames, useTeamText } from '../text.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import styles from './tables.module.css';
import { useSummaries } from './use-summaries.ts';

interface SessionsTableProps {
  readonly sessions: readonly TeamRow[];
  readonly onRemove: (ids: readonly string[]) => void;
}

/** Rows shown before somebody asks for more. */
const FEW = 20;
/** Rows that come with each request for more. */
const MORE = 100;

function useCells(onAsk: (ids: readonly string[]) => void) {
  const t = useTeamText();
  const names = useNames();
  const language = useLanguage();
  return (session: SessionSummary) => {
    const [person, scenario] = [names.person(session.trainee), names.scenario(session.scenario)];
    return {
      day: <Link to={`/report/${session.id}`}>{realMoment(language, session.startedAt)}</Link>,
      person,
      scenario,
      customer: session.customer,
      ...Object.fromEntries(DIMENSIONS.map((id) => [id, session.scores[id] ?? t('ui.not-scored')])),
      overall: <strong>{session.overall ?? t('ui.not-scored')}</strong>,
      outcome: (
        <span className={styles.outcome}>
          {t(`ui.outcome.${session.outcome}`)}
          {session.critical.length > 0 && <Chip tone="danger">{t('team.column.critical')}</Chip>}
        </span>
      ),
      from: session.imported ? (
        <span className={styles.outcome}>
          {t('team.from.file')}
          <Button
            small
            look="plain"
            aria-label={t('team.remove.label', { person, scenario })}
            onClick={() => onAsk([session.id])}
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

/** Every session, latest first, with a way to its report; imported ones can go again. */
export function SessionsTable({ sessions, onRemove }: SessionsTableProps) {
  const t = useTeamText();
  const [count, setCount] = useState(FEW);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const cells = useCells(setAsked);
  const imported = sessions.filter((session) => session.imported).map(({ id }) => id);
  const columns = [
    ...(['day', 'person', 'scenario', 'customer'] as const).map((id) => ({
      id,
      label: t(`team.column.${id}`),
      wrap: id === 'scenario',
    })),
    ...DIMENSIONS.map((id) => ({ id, label: t(`ui.dimension.${id}`), number: true })),
    { id: 'overall', label: t('team.column.overall'), number: true },
    { id: 'outcome', label: t('team.column.outcome') },
    { id: 'from', label: t('team.column.from') },
  ];
  const shown = useSummaries(sessions.slice(0, count).map(({ id }) => id));
  return (
    <Card title={t('team.sessions.title')} aside={<ExportButtons sessions={sessions} />}>
      <DataTable
        label={t('team.sessions.title')}
        columns={columns}
        rows={shown.map((session) => ({ id: session.id, cells: cells(session) }))}
      />
      <div className={styles.buttons}>
        {sessions.length > count && (
          <Button small onClick={() => setCount(count + MORE)}>
            {t('team.sessions.more', { count: sessions.length - count })}
          </Button>
        )}
        {imported.length > 1 && (
          <Button small look="danger" onClick={() => setAsked(imported)}>
            {t('team.remove.all')}
          </Button>
        )}
      </div>
      <RemoveDialog
        open={asked.length > 0}
        title={t('team.remove.title')}
        text={t('team.remove.text', { count: asked.length })}
        onClose={() => setAsked([])}
        onRemove={() => onRemove(asked)}
      />
    </Card>
  );
}
