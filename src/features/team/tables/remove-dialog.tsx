import { Button, Dialog } from '../../../components/index.ts';
import { useTeamText } from '../text.ts';

interface RemoveDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** What goes with it. */
  readonly text: string;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** Asks before something imported is deleted. */
export function RemoveDialog({ open, title, text, onClose, onRemove }: RemoveDialogProps) {
  const t = useTeamText();
  const remove = () => {
    onRemove();
    onClose();
  };
  const actions = (
    <>
      <Button onClick={onClose}>{t('ui.cancel')}</Button>
      <Button look="danger" onClick={remove}>
        {t('team.remove.yes')}
      </Button>
    </>
  );
  return (
    <Dialog open={open} title={title} onClose={onClose} actions={actions}>
      <p>{text}</p>
    </Dialog>
  );
}
