import { Link } from 'react-router';
import { DataTable } from '../../../../components/data-table.tsx';
import { Chip, Stars } from '../../../../components/index.ts';
import type { FinishedContact } from '../../../../core/report/shift/finished.ts';
import { DIMENSIONS } from '../../../../core/shared/dimensions.ts';
import { contentLang, stopwatch, useLanguage } from '../../../../locales/index.ts';
import { useShiftText } from '../text.ts';
import type { OpenedShift } from './open-shift-report.ts';

function useColumns() {
  const t = useShiftText();
  return [
    { id: 'customer', label: t('shift.column.customer') },
    { id: 'scenario', label: t('shift.column.scenario'), wrap: true },
    { id: 'outcome', label: t('shift.column.outcome') },
    { id: 'stars', label: t('shift.column.stars') },
    ...DIMENSIONS.map((dimension) => ({
      id: dimension,
      label: t(`ui.dimension.${dimension}`),
      number: true,
    })),
    { id: 'overall', label: t('shift.column.overall'), number: true },
    { id: 'first', label: t('shift.column.first'), number: true },
    { id: 'queue', label: t('shift.column.queue'), number: true },
  ];
}

function Outcome({ contact }: { readonly contact: FinishedContact }) {
  const t = useShiftText();
  const { trace, card } = contact;
  if (card.critical.length > 0) return <Chip tone="danger">{t('practise.past.critical')}</Chip>;
  return (
    <Chip tone={trace.outcome === 'resolved' ? 'good' : 'plain'}>{t(`ui.outcome.${trace.outcome}`)}</Chip>
  );
}

function Customer({ contact }: { readonly contact: FinishedContact }) {
  const t = useShiftText();
  const { trace, priority, record } = contact;
  return (
    <>
      <Link to={`/report/${record.id}`} title={t('shift.report.open')}>
        {trace.customer.identity.name}
      </Link>{' '}
      {priority === 'high' && <Chip tone="caution">{t('shift.item.priority')}</Chip>}
    </>
  );
}

function useCells() {
  const t = useShiftText();
  const lang = contentLang(useLanguage());
  const points = (score: number | null) => (score === null ? t('ui.not-scored') : Math.round(score));
  return (contact: FinishedContact) => {
    const { trace, card, arrivedAt, openedAt, endedAt } = contact;
    const first = card.metrics.firstResponse;
    return {
      customer: <Customer contact={contact} />,
      scenario: trace.scenario.title[lang],
      outcome: <Outcome contact={contact} />,
      stars: <Stars value={trace.csat} label={t('ui.stars', { value: trace.csat })} size={14} />,
      ...Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, points(card.scores[dimension])])),
      overall: <b>{points(card.overall)}</b>,
      first: first === null ? t('shift.column.never') : stopwatch(first * 1000),
      queue: stopwatch((openedAt ?? endedAt) - arrivedAt),
    };
  };
}

/** Customer by customer: how it ended, what they gave, what it scored, and the way to the reasons. */
export function CustomersTable({ opened }: { readonly opened: OpenedShift }) {
  const t = useShiftText();
  const columns = useColumns();
  const cellsOf = useCells();
  const rows = opened.report.contacts.map((contact) => ({
    id: String(contact.index),
    cells: cellsOf(contact),
  }));
  return <DataTable label={t('shift.report.customers')} columns={columns} rows={rows} />;
}
