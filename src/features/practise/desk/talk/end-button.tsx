import { ConfirmButton } from '../../../../components/index.ts';
import { useDeskText } from '../text.ts';

/** Ends the contact, after a question. */
export function EndButton({ onEnd }: { readonly onEnd: () => void }) {
  const t = useDeskText();
  return (
    <ConfirmButton
      label={t('bench.end')}
      title={t('bench.end.title')}
      text={t('bench.end.text')}
      stay={t('bench.end.stay')}
      go={t('bench.end.go')}
      onConfirm={onEnd}
    />
  );
}
