import { useAuthorText } from '../text.ts';
import type { TakeWork, Work } from '../use-draft.ts';
import { FileButton } from './file-button.tsx';
import styles from './open.module.css';
import { OwnList } from './own-list.tsx';
import { ShippedList } from './shipped-list.tsx';

interface BeginProps {
  readonly onWork: TakeWork;
  readonly onAside: (work: Work) => void;
}

/** The page before there is a text: the quickest way first. */
export function Begin({ onWork, onAside }: BeginProps) {
  const t = useAuthorText();
  return (
    <div className={styles.begin}>
      <h1 className={styles.title}>{t('author.title')}</h1>
      <p className={styles.intro}>{t('author.start.text')}</p>
      <OwnList heading="h2" onWork={onWork} onAside={onAside} />
      <h2 className={styles.heading}>{t('author.start.title')}</h2>
      <ShippedList onWork={onWork} />
      <h2 className={styles.heading}>{t('author.start.own')}</h2>
      <p className={styles.file}>
        <FileButton onWork={onWork}>{t('author.start.file')}</FileButton>
        <span className={styles.note}>{t('author.start.file.text')}</span>
      </p>
    </div>
  );
}
