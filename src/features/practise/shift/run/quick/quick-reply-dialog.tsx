import { type FormEvent, useId, useState } from 'react';
import { Button, Dialog, Field } from '../../../../../components/index.ts';
import { randomSeed } from '../../../../../platform/chance.ts';
import { isoWithOffset, useClock } from '../../../../../platform/clock.ts';
import {
  keepQuickReply,
  MAX_QUICK_REPLY,
  type QuickReply,
  removeQuickReply,
} from '../../../../../platform/quick-replies.ts';
import { useRunText } from '../../text.ts';

/** The text being written; without an id it is a new one. */
export type Editing = QuickReply | { readonly id: null; readonly text: string };

interface QuickReplyDialogProps {
  readonly editing: Editing;
  readonly onClose: () => void;
}

/** Writes, changes or deletes one ready-made text. */
export function QuickReplyDialog({ editing, onClose }: QuickReplyDialogProps) {
  const t = useRunText();
  const clock = useClock();
  const form = useId();
  const [text, setText] = useState(editing.text.slice(0, MAX_QUICK_REPLY));
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const createdAt = isoWithOffset(clock.date());
    const kept = editing.id === null ? { id: `${createdAt}-${randomSeed()}`, createdAt } : editing;
    void keepQuickReply({ ...kept, text: text.trim() });
    onClose();
  };
  const remove = (id: string) => {
    void removeQuickReply(id);
    onClose();
  };
  const { id } = editing;
  const actions = (
    <>
      {id !== null && (
        <Button look="danger" onClick={() => remove(id)}>
          {t('shift.quick.delete')}
        </Button>
      )}
      <Button onClick={onClose}>{t('ui.cancel')}</Button>
      <Button type="submit" form={form} look="primary" disabled={text.trim() === ''}>
        {t('shift.quick.save')}
      </Button>
    </>
  );
  return (
    <Dialog
      open
      title={t(id === null ? 'shift.quick.title.new' : 'shift.quick.title.edit')}
      onClose={onClose}
      actions={actions}
    >
      <form id={form} onSubmit={save}>
        <Field label={t('shift.quick.text')} hint={t('shift.quick.text.hint')}>
          {(attributes) => (
            <textarea
              {...attributes}
              rows={4}
              autoFocus
              maxLength={MAX_QUICK_REPLY}
              value={text}
              placeholder={t('shift.quick.text.example')}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
