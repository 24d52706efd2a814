import { Button, Dialog } from '../../../components/index.ts';
import { realMoment, useLanguage } from '../../../locales/index.ts';
import { useAuthorText } from '../text.ts';
import type { Draft, TakeWork } from '../use-draft.ts';
import { FileButton } from './file-button.tsx';
import styles from './open.module.css';
import { OwnList } from './own-list.tsx';
import { ShippedList } from './shipped-list.tsx';

interface OpenDialogProps {
  readonly open: boolean;
  readonly draft: Pick<Draft, 'earlier' | 'setAside'>;
  readonly onWork: TakeWork;
  readonly onClose: () => void;
}

/** Another text: a file, a shipped scenario, or one worked on before. */
export function OpenDialog({ open, draft: { earlier, setAside }, onWork, onClose }: OpenDialogProps) {
  const t = useAuthorText();
  const language = useLanguage();
  const take: TakeWork = (work, edited) => {
    onWork(work, edited);
    onClose();
  };
  const actions = (
    <>
      <Button onClick={onClose}>{t('ui.cancel')}</Button>
      <FileButton look="primary" onWork={take}>
        {t('author.start.file')}
      </FileButton>
    </>
  );
  return (
    <Dialog open={open} title={t('author.open.title')} onClose={onClose} actions={actions}>
      <p className={styles.note}>{t('author.open.text')}</p>
      <OwnList heading="h3" onWork={take} onAside={setAside} />
      <h3 className={styles.heading}>{t('author.open.shipped')}</h3>
      <ShippedList onWork={take} />
      {earlier.length > 0 && <h3 className={styles.heading}>{t('author.open.earlier')}</h3>}
      <ul className={styles.list}>
        {earlier.map(({ id, name, text, shop, savedAt }) => (
          <li key={id}>
            <button type="button" className={styles.entry} onClick={() => take({ name, text, shop })}>
              <span>
                <b>{name}</b>
                <small>{realMoment(language, savedAt)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
