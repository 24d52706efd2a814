import { Button, Icon } from '../../../components/index.ts';
import type { ShiftRecord } from '../../../core/record/shift-types.ts';
import type { Issue } from '../../../core/shared/issue.ts';
import { useText } from '../../../locales/index.ts';
import { downloadShift } from './download-shift.ts';
import styles from './faults.module.css';
import { useShiftText } from './text.ts';

/** More reasons than this help nobody. */
const MOST = 5;

/** What is wrong and where, in words. */
export function Faults({ issues }: { readonly issues: readonly Issue[] }) {
  const t = useText();
  return (
    <ul className={styles.faults}>
      {issues.slice(0, MOST).map(({ path, messageId, params }) => (
        <li key={`${path} ${messageId}`}>
          {path !== '' && <code>{path}</code>} {t(messageId, params)}
        </li>
      ))}
    </ul>
  );
}

/** A record that cannot be replayed here is still good elsewhere. */
export function SaveRecord({ record }: { readonly record: ShiftRecord }) {
  const t = useShiftText();
  return (
    <Button onClick={() => void downloadShift(record)}>
      <Icon name="download" size={16} />
      {t('shift.report.download')}
    </Button>
  );
}
