import { Link } from 'react-router';
import { buttonClass, EmptyState } from '../components/index.ts';
import { useText } from '../locales/index.ts';

const Signpost = () => (
  <svg
    aria-hidden="true"
    width="96"
    height="96"
    viewBox="0 0 96 96"
    fill="none"
    stroke="currentColor"
    strokeWidth="3"
    strokeLinejoin="round"
  >
    <path d="M48 14v72 M34 86h28" strokeLinecap="round" />
    <path d="M20 22h46l10 9-10 9H20z" fill="var(--raised)" />
    <path d="M76 46H38l-10 8 10 8h38z" fill="var(--raised)" />
  </svg>
);

export function MissingPage() {
  const t = useText();
  return (
    <EmptyState
      page
      title={t('ui.missing.title')}
      picture={<Signpost />}
      action={
        <Link to="/" className={buttonClass('primary')}>
          {t('ui.error.home')}
        </Link>
      }
    >
      {t('ui.missing.text')}
    </EmptyState>
  );
}
