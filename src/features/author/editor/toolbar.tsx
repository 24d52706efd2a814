import { type ReactNode, useState } from 'react';
import { Button, Icon } from '../../../components/index.ts';
import { downloadText } from '../../../platform/files.ts';
import { OpenDialog } from '../open/open-dialog.tsx';
import { useAuthorText } from '../text.ts';
import type { Draft, SaveState, TakeWork, Work } from '../use-draft.ts';
import styles from './toolbar.module.css';

interface ToolbarProps {
  readonly draft: Draft;
  readonly work: Work;
  /** Whether the text can be practised. */
  readonly note: ReactNode;
  readonly onWork: TakeWork;
}

function Saved({ saved }: { readonly saved: SaveState | null }) {
  const t = useAuthorText();
  if (!saved || saved.kind === 'failed') return null;
  return (
    <span className={styles.saved}>
      {saved.kind === 'saving' ? t('author.saving') : t('author.saved', { time: saved.at.slice(11, 16) })}
    </span>
  );
}

/** Name of the text, whether it is safe, and the ways in and out. */
export function Toolbar({ draft, work, note, onWork }: ToolbarProps) {
  const t = useAuthorText();
  const [opening, setOpening] = useState(false);
  const download = () => downloadText(work.name || 'scenario.yaml', work.text, 'application/yaml');
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{t('author.title')}</h1>
      <code className={styles.name}>{work.name}</code>
      <Saved saved={draft.saved} />
      {note}
      <span className={styles.buttons}>
        <Button small onClick={() => setOpening(true)}>
          {t('author.open')}
        </Button>
        <Button small onClick={download}>
          <Icon name="download" size={14} />
          {t('author.download')}
        </Button>
      </span>
      {draft.saved?.kind === 'failed' && (
        <p role="alert" className={styles.failed}>
          <Icon name="warning" size={16} />
          {t('author.save-failed')}
        </p>
      )}
      <OpenDialog open={opening} draft={draft} onWork={onWork} onClose={() => setOpening(false)} />
    </header>
  );
}
