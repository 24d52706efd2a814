import { Button, Dialog } from '../../../components/index.ts';
import type { KeptShift } from '../../../platform/shift-store.ts';
import { useTeamText } from '../text.ts';

interface RemoveShiftDialogProps {
  /** What would go; null while nothing is asked. */
  readonly shift: KeptShift | null;
  readonly onClose: () => void;
  readonly onRemove: (shift: KeptShift) => void;
}

/** Asks before an imported shift and its sessions are deleted. */
export function RemoveShiftDialog({ shift, onClose, onRemove }: RemoveShiftDialogProps) {
  const t = useTeamText();
  const remove = () => {
    if (shift) onRemove(shift);
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
    <Dialog open={shift !== null} title={t('team.shifts.remove.title')} onClose={onClose} actions={actions}>
      <p>{t('team.shifts.remove.text', { count: shift?.imported?.sessions.length ?? 0 })}</p>
    </Dialog>
  );
}
