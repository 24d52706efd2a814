import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { buttonClass, EmptyState, Icon, PageSkeleton } from '../../../../components/index.ts';
import { usePageTitle } from '../../../../platform/page-title.ts';
import styles from '../faults.module.css';
import { Faults, SaveRecord } from '../faults.tsx';
import { useShiftText } from '../text.ts';
import { openShiftReport, type ShiftOpening } from './open-shift-report.ts';
import { ShiftReportView } from './shift-report.tsx';

type State = { readonly kind: 'loading' } | ShiftOpening;

function useShiftReport(id: string): State {
  const [state, setState] = useState<State>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    setState({ kind: 'loading' });
    openShiftReport(id).then(
      (opened) => wanted && setState(opened),
      // Code that could not be fetched: the page's error screen offers to open it again.
      (error: unknown) =>
        setState(() => {
          throw error;
        }),
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  return state;
}

/** A shift that cannot be shown: what happened, what is safe, what to do. */
function Problem({ problem }: { readonly problem: Exclude<State, { kind: 'ready' | 'loading' }> }) {
  const t = useShiftText();
  usePageTitle(t(`shift.${problem.kind}.title`), t('ui.brand'));
  return (
    <EmptyState
      page
      title={t(`shift.${problem.kind}.title`)}
      picture={<Icon name={problem.kind === 'missing' ? 'search' : 'warning'} size={52} />}
      action={
        <div className={styles.actions}>
          {problem.kind === 'broken' && <SaveRecord record={problem.record} />}
          <Link to="/shift" className={buttonClass('primary')}>
            {t('shift.broken.to-list')}
          </Link>
        </div>
      }
    >
      <p>{t(`shift.${problem.kind}.text`)}</p>
      {problem.kind === 'broken' && <Faults issues={problem.issues} />}
    </EmptyState>
  );
}

export function ShiftReportPage() {
  const t = useShiftText();
  const { id = '' } = useParams();
  const state = useShiftReport(id);
  if (state.kind === 'loading') return <PageSkeleton label={t('shift.report.loading')} />;
  if (state.kind === 'ready') return <ShiftReportView key={id} opened={state.opened} />;
  return <Problem problem={state} />;
}
