import { Link } from 'react-router';
import { buttonClass, EmptyState, Icon, Skeleton, VisuallyHidden } from '../../../components/index.ts';
import { ScenarioError } from '../../../platform/scenarios.ts';
import styles from './desk-page.module.css';
import { DraftGone } from './open-desk.ts';
import { useDeskText } from './text.ts';

/** Three quiet columns while the engine and the scenario come. */
export function DeskLoading() {
  const t = useDeskText();
  return (
    <div role="status" className={styles.loading}>
      <Skeleton height="100%" />
      <Skeleton height="100%" />
      <Skeleton height="100%" />
      <VisuallyHidden>{t('ui.loading')}</VisuallyHidden>
    </div>
  );
}

function Reason({ error }: { readonly error: unknown }) {
  const t = useDeskText();
  if (error instanceof DraftGone) return t('bench.failed.draft');
  if (error instanceof ScenarioError && error.issues.length === 0)
    return t('bench.failed.missing', { id: error.id });
  return (
    <>
      {t('bench.failed.text')}
      <code className={styles.fault} lang="en">
        {error instanceof Error ? error.message : String(error)}
      </code>
    </>
  );
}

export function DeskFailed({ error }: { readonly error: unknown }) {
  const t = useDeskText();
  const action = (
    <Link to="/practise" className={buttonClass('primary')}>
      {t('bench.back')}
    </Link>
  );
  return (
    <EmptyState
      page
      title={t('bench.failed.title')}
      picture={<Icon name="warning" size={48} />}
      action={action}
    >
      <Reason error={error} />
    </EmptyState>
  );
}
