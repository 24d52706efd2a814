import { DataTable } from '../../../components/data-table.tsx';
import { Disclosure } from '../../../components/disclosure.tsx';
import { DimensionMark } from '../../../components/index.ts';
import type { TeamRow } from '../../../core/report/packed.ts';
import { mostLost } from '../../../core/report/series.ts';
import { round } from '../../../core/shared/round.ts';
import { useText } from '../../../locales/index.ts';
import { useTeamText } from '../text.ts';
import styles from './tables.module.css';

/** All checks that lost points, dearest first. */
export function LostTable({ sessions }: { readonly sessions: readonly TeamRow[] }) {
  const t = useTeamText();
  const say = useText();
  const columns = [
    { id: 'check', label: t('team.column.check') },
    { id: 'points', label: t('team.column.points'), number: true },
    { id: 'sessions', label: t('team.column.sessions'), number: true },
  ];
  const rows = mostLost(sessions, Number.POSITIVE_INFINITY).map(
    ({ check, dimension, points, sessions: times }) => ({
      id: check,
      cells: {
        check: (
          <span className={styles.check}>
            <DimensionMark dimension={dimension} letter={t(`ui.letter.${dimension}`)} />
            {say(`check.${check}.name`)}
          </span>
        ),
        points: round(points),
        sessions: times,
      },
    }),
  );
  return (
    <Disclosure label={t('team.table')}>
      <DataTable label={t('team.lost.title')} columns={columns} rows={rows} />
    </Disclosure>
  );
}
