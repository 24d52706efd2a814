import { useTeamText } from '../text.ts';
import styles from './import.module.css';
import { ImportReport } from './import-report.tsx';
import type { Import } from './use-import.ts';

/** How an import goes and what became of it; read out as it changes. */
export function ImportStatus({ records: { state, close } }: { readonly records: Import }) {
  const t = useTeamText();
  return (
    <div role="status" className={styles.status}>
      {state.kind === 'busy' && (
        <p className={styles.busy}>{t('team.import.busy', { done: state.done, all: state.all })}</p>
      )}
      {state.kind === 'done' && <ImportReport result={state.result} onClose={close} />}
    </div>
  );
}
