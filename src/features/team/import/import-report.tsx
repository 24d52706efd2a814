import { Button, Icon } from '../../../components/index.ts';
import { useText } from '../../../locales/index.ts';
import { useTeamText } from '../text.ts';
import styles from './import.module.css';
import type { ImportResult, Refusal } from './import-records.ts';

interface ImportReportProps {
  readonly result: ImportResult;
  readonly onClose: () => void;
}

const COUNTS = ['added', 'shifts', 'known', 'changed'] as const;
/** One reason is enough to know that a record is no good. */
const MOST_ISSUES = 1;

function Refused({ refusal: { file, place, issues } }: { readonly refusal: Refusal }) {
  const t = useTeamText();
  const say = useText();
  return (
    <li>
      <b>{place === null ? file : t('team.import.place', { file, place })}</b>
      {issues.slice(0, MOST_ISSUES).map(({ path, messageId, params }) => (
        <span key={path}>{say(messageId, params)}</span>
      ))}
    </li>
  );
}

/** What became of an import, fault by fault. */
export function ImportReport({ result, onClose }: ImportReportProps) {
  const t = useTeamText();
  const { refused } = result;
  return (
    <div className={styles.report}>
      {COUNTS.filter((name) => result[name] > 0 || (name === 'added' && result.shifts === 0)).map((name) => (
        <p key={name} className={styles.line}>
          <Icon name={name === 'changed' ? 'warning' : 'check'} size={15} />
          {t(`team.import.${name}`, { count: result[name] })}
        </p>
      ))}
      {refused.length > 0 && (
        <>
          <p className={`${styles.line} ${styles.bad}`}>
            <Icon name="cross" size={15} />
            {t('team.import.refused', { count: refused.length })}
          </p>
          <ul className={styles.refused}>
            {refused.map((refusal) => (
              <Refused key={`${refusal.file}/${refusal.place}`} refusal={refusal} />
            ))}
          </ul>
        </>
      )}
      <Button small onClick={onClose}>
        {t('team.import.close')}
      </Button>
    </div>
  );
}
