import { useState } from 'react';
import { Button, Icon } from '../../../../../components/index.ts';
import { type QuickReply, useQuickReplies } from '../../../../../platform/quick-replies.ts';
import { useRunText } from '../../text.ts';
import styles from './quick-replies.module.css';
import { type Editing, QuickReplyDialog } from './quick-reply-dialog.tsx';

interface QuickRepliesProps {
  /** What stands in the reply box: a new ready-made text begins with it. */
  readonly draft: string;
  readonly onInsert: (text: string) => void;
}

interface RowProps {
  readonly reply: QuickReply;
  readonly onInsert: (text: string) => void;
  readonly onEdit: () => void;
}

const START = 20;

function Row({ reply, onInsert, onEdit }: RowProps) {
  const t = useRunText();
  return (
    <li className={styles.row}>
      <button type="button" className={styles.text} onClick={() => onInsert(reply.text)}>
        {reply.text}
      </button>
      <button
        type="button"
        className={styles.edit}
        aria-label={t('shift.quick.edit', { text: reply.text.slice(0, START) })}
        onClick={onEdit}
      >
        <Icon name="note" size={15} />
      </button>
    </li>
  );
}

/** Open or shut for the whole page: who works with ready-made texts keeps them in sight. */
let wasOpen = false;

/** The drawer of ready-made texts under the reply box: one click puts one into it. */
export function QuickReplies({ draft, onInsert }: QuickRepliesProps) {
  const t = useRunText();
  const replies = useQuickReplies();
  const [open, setOpen] = useState(wasOpen);
  const [editing, setEditing] = useState<Editing | null>(null);
  const turn = () => {
    wasOpen = !open;
    setOpen(wasOpen);
  };
  return (
    <section className={styles.drawer} aria-label={t('shift.quick')}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls="quick-replies"
          onClick={turn}
        >
          <Icon name={open ? 'down' : 'forward'} size={14} />
          {replies.length > 0 ? t('shift.quick.count', { count: replies.length }) : t('shift.quick')}
        </button>
        {open && (
          <Button small look="plain" onClick={() => setEditing({ id: null, text: draft.trim() })}>
            <Icon name="plus" size={14} />
            {t('shift.quick.new')}
          </Button>
        )}
      </div>
      <div id="quick-replies" hidden={!open}>
        {replies.length === 0 && <p className={styles.none}>{t('shift.quick.none')}</p>}
        <ul className={styles.list}>
          {replies.map((reply) => (
            <Row key={reply.id} reply={reply} onInsert={onInsert} onEdit={() => setEditing(reply)} />
          ))}
        </ul>
      </div>
      {editing && <QuickReplyDialog editing={editing} onClose={() => setEditing(null)} />}
    </section>
  );
}
