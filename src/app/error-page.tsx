import { Link } from 'react-router';
import { Button, buttonClass, EmptyState, Icon } from '../components/index.ts';
import { useText } from '../locales/index.ts';
import styles from './error-page.module.css';

interface ErrorPageProps {
  /** The line to pass on. */
  readonly fault: string;
  readonly onRetry: () => void;
}

export function ErrorPage({ fault, onRetry }: ErrorPageProps) {
  const t = useText();
  const actions = (
    <div className={styles.actions}>
      <Link to="/" className={buttonClass()}>
        {t('ui.error.home')}
      </Link>
      <Button look="primary" onClick={onRetry}>
        {t('ui.error.again')}
      </Button>
    </div>
  );
  return (
    <div role="alert">
      <EmptyState
        page
        title={t('ui.error.title')}
        picture={<Icon name="warning" size={56} />}
        action={actions}
      >
        {t('ui.error.text')}
        <code className={styles.fault}>{fault}</code>
      </EmptyState>
    </div>
  );
}
