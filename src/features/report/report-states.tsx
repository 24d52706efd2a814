import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Button, buttonClass, EmptyState, Icon, PageSkeleton } from '../../components/index.ts';
import { useText } from '../../locales/index.ts';
import { usePageTitle } from '../../platform/page-title.ts';
import { downloadRecord } from './download-record.ts';
import type { Opened } from './open-report.ts';
import styles from './report-states.module.css';
import { useReportText } from './text.ts';

export function ReportLoading() {
  const t = useReportText();
  return <PageSkeleton label={t('report.loading')} />;
}

type Problem = Exclude<Opened, { kind: 'ready' }>;

/** What is wrong in detail, for whoever can mend it. */
function Details({ problem }: { readonly problem: Problem }) {
  const t = useText();
  if (problem.kind === 'damaged') {
    return (
      <ul>
        {problem.issues.slice(0, 5).map(({ messageId, params, path }) => (
          <li key={path}>{t(messageId, params)}</li>
        ))}
      </ul>
    );
  }
  return 'fault' in problem ? (
    <code className={styles.fault} lang="en">
      {problem.fault}
    </code>
  ) : null;
}

function Actions({ problem }: { readonly problem: Problem }): ReactNode {
  const t = useReportText();
  const { kind } = problem;
  return (
    <div className={styles.actions}>
      <Link to="/practise" className={buttonClass()}>
        {t('report.home')}
      </Link>
      {kind === 'missing' && (
        <Link to="/team" className={buttonClass('primary')}>
          {t('report.to-team')}
        </Link>
      )}
      {'record' in problem && (
        <Button look="primary" onClick={() => void downloadRecord(problem.record)}>
          <Icon name="download" size={16} />
          {t('report.download')}
        </Button>
      )}
    </div>
  );
}

/** A report that cannot be shown: what happened, what is safe, what to do. */
export function ReportProblem({ problem }: { readonly problem: Problem }) {
  const t = useReportText();
  usePageTitle(t(`report.${problem.kind}.title`), t('ui.brand'));
  const id = 'record' in problem ? problem.record.scenario : '';
  return (
    <EmptyState
      page
      title={t(`report.${problem.kind}.title`)}
      picture={<Icon name={problem.kind === 'missing' ? 'search' : 'warning'} size={52} />}
      action={<Actions problem={problem} />}
    >
      <p>{t(`report.${problem.kind}.text`, { id })}</p>
      <Details problem={problem} />
    </EmptyState>
  );
}
