import { EmptyState, Icon } from '../../../components/index.ts';
import { useAuthorText } from '../text.ts';
import type { Work } from '../use-draft.ts';
import { FileButton } from './file-button.tsx';
import styles from './open.module.css';
import { ShippedList } from './shipped-list.tsx';

/** The page before there is a text. */
export function Begin({ onWork }: { readonly onWork: (work: Work) => void }) {
  const t = useAuthorText();
  return (
    <div className={styles.begin}>
      <h1 className={styles.title}>{t('author.title')}</h1>
      <EmptyState
        title={t('author.start.title')}
        picture={<Icon name="note" size={52} />}
        action={
          <FileButton look="primary" onWork={onWork}>
            {t('author.start.file')}
          </FileButton>
        }
      >
        {t('author.start.text')}
      </EmptyState>
      <ShippedList onWork={onWork} />
    </div>
  );
}
