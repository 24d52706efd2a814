import { Button, Icon } from '../../../components/index.ts';
import type { TeamRow } from '../../../core/report/packed.ts';
import { useTeamText } from '../text.ts';
import styles from './export-buttons.module.css';
import { downloadCsv, downloadRecords } from './export-sessions.ts';

/** Takes what is shown along as a file. */
export function ExportButtons({ sessions }: { readonly sessions: readonly TeamRow[] }) {
  const t = useTeamText();
  return (
    <div className={styles.buttons}>
      <Button small onClick={() => void downloadCsv(sessions)}>
        <Icon name="download" size={14} />
        {t('team.export.csv')}
      </Button>
      <Button small onClick={() => void downloadRecords(sessions)}>
        <Icon name="download" size={14} />
        {t('team.export.json')}
      </Button>
    </div>
  );
}
