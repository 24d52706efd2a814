import { Link } from 'react-router';
import { buttonClass, EmptyState, Icon } from '../../../components/index.ts';
import { usePractiseText } from '../text.ts';

export function NoScenarios() {
  const t = usePractiseText();
  const action = (
    <Link to="/author" className={buttonClass('primary')}>
      {t('practise.cards.none.action')}
    </Link>
  );
  return (
    <EmptyState title={t('practise.cards.none')} action={action} picture={<Icon name="book" size={48} />}>
      {t('practise.cards.none.text')}
    </EmptyState>
  );
}
