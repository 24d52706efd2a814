import { buttonClass, classNames } from '../components/index.ts';
import { useText } from '../locales/index.ts';
import styles from './frame.module.css';

/** A button, not a link: the address behind the # belongs to the router. */
export function SkipLink({ onSkip }: { readonly onSkip: () => void }) {
  const t = useText();
  return (
    <button type="button" className={classNames(buttonClass('primary'), styles.skip)} onClick={onSkip}>
      {t('ui.skip')}
    </button>
  );
}
