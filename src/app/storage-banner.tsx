import { useState } from 'react';
import { Button, Icon } from '../components/index.ts';
import { useText } from '../locales/index.ts';
import { downloadText } from '../platform/files.ts';
import { unsavedText } from '../platform/store.ts';
import { useStoreStatus } from '../platform/store-status.ts';
import styles from './storage-banner.module.css';

/** Says that the browser keeps nothing, and hands the work over as a file. */
export function StorageBanner() {
  const t = useText();
  const [seen, setSeen] = useState(false);
  if (useStoreStatus() === 'fine' || seen) return null;
  return (
    <div role="alert" className={styles.banner}>
      <Icon name="warning" />
      <p className={styles.text}>
        <strong>{t('ui.storage.title')}</strong> {t('ui.storage.text')}
      </p>
      <Button small onClick={() => downloadText('duilian-sessions.json', unsavedText())}>
        {t('ui.storage.download')}
      </Button>
      <Button small look="plain" onClick={() => setSeen(true)}>
        {t('ui.storage.later')}
      </Button>
    </div>
  );
}
