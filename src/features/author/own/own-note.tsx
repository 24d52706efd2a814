import { Link } from 'react-router';
import { buttonClass, Icon } from '../../../components/index.ts';
import { useAuthorText } from '../text.ts';
import styles from './own-note.module.css';
import type { Standing } from './use-own.ts';

interface OwnNoteProps {
  readonly standing: Standing;
  readonly id: string;
}

/** Whether the text can be practised, and the way there. */
export function OwnNote({ standing, id }: OwnNoteProps) {
  const t = useAuthorText();
  if (standing === 'none') return null;
  return (
    <span className={styles.note} role="status">
      <span className={styles.text}>{t(`author.own.${standing}`, { id })}</span>
      {standing !== 'taken' && (
        <Link to={`/practise/${id}`} className={buttonClass('primary', true)}>
          {t('author.own.go')}
          <Icon name="forward" size={14} />
        </Link>
      )}
    </span>
  );
}
