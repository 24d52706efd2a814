import { Button, Dialog } from '../../../components/index.ts';
import { useTeamText } from '../text.ts';

interface RemoveDialogProps {
  /** What would go; empty while nothing is asked. */
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onRemove: (ids: readonly string[]) => void;
}

/** Asks before imported sessions are deleted. */
export function RemoveDialog({ ids, onClose, onRemove }: RemoveDialogProps) {
  const t = useTeamText();
  const remove = () => {
    onRemove(ids);
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
    <Dialog open={ids.length > 0} title={t('team.remove.title')} onClose={onClose} actions={actions}>
      <p>{t('team.remove.text', { count: ids.length })}</p>
    </Dialog>
  );
}
