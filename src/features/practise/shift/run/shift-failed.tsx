import { Link } from 'react-router';
import { buttonClass, EmptyState, Icon } from '../../../../components/index.ts';
import { useShiftText } from '../text.ts';
import { ShiftGone } from './open-shift.ts';

/** A shift that cannot be opened: what happened, what is safe, what to do. */
export function ShiftFailed({ error }: { readonly error: unknown }) {
  const t = useShiftText();
  const action = (
    <Link to="/shift" className={buttonClass('primary')}>
      {t('shift.broken.to-list')}
    </Link>
  );
  return (
    <EmptyState
      page
      title={t('shift.failed.title')}
      picture={<Icon name="warning" size={48} />}
      action={action}
    >
      {error instanceof ShiftGone ? (
        t('shift.failed.draft')
      ) : (
        <>
          <p>{t('shift.failed.text')}</p>
          <code lang="en">{error instanceof Error ? error.message : String(error)}</code>
        </>
      )}
    </EmptyState>
  );
}
