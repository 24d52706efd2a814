import { Icon } from '../../../components/index.ts';
import { useText } from '../../../locales/index.ts';
import type { PlacedIssue, Study } from '../study/study.ts';
import { useAuthorText } from '../text.ts';
import styles from './issues.module.css';

interface IssuesProps {
  readonly study: Study | null;
  readonly onJump: (issue: PlacedIssue) => void;
}

/** More than these are read when the first are mended. */
const MOST = 60;

function IssueRow({
  placed,
  onJump,
}: {
  readonly placed: PlacedIssue;
  readonly onJump: IssuesProps['onJump'];
}) {
  const t = useAuthorText();
  const say = useText();
  const { file, line, issue } = placed;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        title={t('author.issues.jump')}
        onClick={() => onJump(placed)}
      >
        <span className={styles.line}>
          {file === 'shop' && `${t('author.issues.shop')} `}
          {line !== null && t('author.issues.line', { line })}
        </span>
        <span>{say(issue.messageId, issue.params)}</span>
        {issue.path && <code className={styles.path}>{issue.path}</code>}
      </button>
    </li>
  );
}

/** How many faults there are; opens to the list. */
export function Issues({ study, onJump }: IssuesProps) {
  const t = useAuthorText();
  if (!study) return <p className={styles.fine}>{t('author.issues.busy')}</p>;
  const { issues } = study;
  if (issues.length === 0) {
    return (
      <p className={styles.fine} role="status">
        <Icon name="check" size={16} />
        {t('author.issues.none')}
      </p>
    );
  }
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>
        <Icon name="warning" size={16} />
        <span role="status">{t('author.issues', { count: issues.length })}</span>
        <Icon name="down" size={14} />
      </summary>
      <ul className={styles.list}>
        {issues.slice(0, MOST).map((placed) => (
          <IssueRow
            key={`${placed.file}/${placed.issue.path}/${placed.issue.messageId}/${JSON.stringify(placed.issue.params)}`}
            placed={placed}
            onJump={onJump}
          />
        ))}
      </ul>
    </details>
  );
}
