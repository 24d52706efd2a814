import { Link } from 'react-router';
import { Card } from '../../../components/card.tsx';
import { DataTable, type Row } from '../../../components/data-table.tsx';
import type { SessionRecord } from '../../../core/record/types.ts';
import type { Pair } from '../../../core/report/game/challenge/compare.ts';
import { DIMENSIONS } from '../../../core/shared/dimensions.ts';
import { realMoment, useLanguage } from '../../../locales/index.ts';
import styles from './same-customer.module.css';
import { useGameText } from './text.ts';
import { type SameCustomer, useSameCustomer } from './use-same-customer.ts';

/** The number of the other side, and how far it lies from mine. */
function Other({ pair: { theirs, difference } }: { readonly pair: Pair }) {
  const t = useGameText();
  if (theirs === null) return t('ui.not-scored');
  const ahead = difference === null ? 0 : -difference;
  return (
    <>
      {theirs}
      <small className={styles.ahead}>{ahead !== 0 && `${ahead > 0 ? '+' : '−'}${Math.abs(ahead)}`}</small>
    </>
  );
}

function useRows(record: SessionRecord, others: readonly SameCustomer[]): Row[] {
  const t = useGameText();
  const language = useLanguage();
  const [first] = others;
  if (!first) return [];
  const mine = (pair: Pair) => pair.mine ?? t('ui.not-scored');
  const { scores, overall } = first.comparison;
  const own = {
    id: record.id,
    cells: {
      who: t('game.same.this'),
      overall: mine(overall),
      ...Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, mine(scores[dimension])])),
    },
  };
  const rows = others.map(({ id, summary, comparison }) => ({
    id,
    cells: {
      who:
        summary === null ? (
          t('game.same.rival')
        ) : (
          <Link to={`/report/${summary.id}`}>
            {summary.trainee || t('game.same.nobody')} · {realMoment(language, summary.endedAt)}
          </Link>
        ),
      overall: <Other pair={comparison.overall} />,
      ...Object.fromEntries(
        DIMENSIONS.map((dimension) => [
          dimension,
          <Other key={dimension} pair={comparison.scores[dimension]} />,
        ]),
      ),
    },
  }));
  return [own, ...rows];
}

/** Other results with this very customer, own ones and imported ones; nothing where there are none. */
export function SameCustomerCard({ record }: { readonly record: SessionRecord }) {
  const t = useGameText();
  const rows = useRows(record, useSameCustomer(record));
  if (rows.length === 0) return null;
  const columns = [
    { id: 'who', label: t('game.same.who') },
    { id: 'overall', label: t('game.same.overall'), number: true },
    ...DIMENSIONS.map((id) => ({ id, label: t(`ui.dimension.${id}`), number: true })),
  ];
  return (
    <Card title={t('game.same.title')}>
      <p className={styles.text}>{t('game.same.text')}</p>
      <DataTable label={t('game.same.title')} columns={columns} rows={rows} />
    </Card>
  );
}
