import { VisuallyHidden } from '../../../../components/index.ts';
import { useDeskText } from '../text.ts';
import styles from './typing.module.css';

export function Typing({ name }: { readonly name: string }) {
  const t = useDeskText();
  return (
    <div className={styles.typing}>
      <VisuallyHidden>{t('bench.typing', { name })}</VisuallyHidden>
      <i />
      <i />
      <i />
    </div>
  );
}
