import { classNames, Icon } from '../../../../components/index.ts';
import type { DeskEntry } from '../../../../core/shop/types.ts';
import { useDeskSentence } from '../../../../locales/index.ts';
import { useDeskText } from '../text.ts';
import styles from './desk-line.module.css';

/** What the desk answered, small, in the flow of the conversation. */
export function DeskLine({ entry }: { readonly entry: DeskEntry }) {
  const t = useDeskText();
  const sentence = useDeskSentence()(entry.result);
  const { ok } = entry.result;
  return (
    <p className={classNames(styles.line, !ok && styles.refused)} title={sentence}>
      <Icon name={ok ? 'check' : 'warning'} size={13} />
      <span className={styles.text}>
        <b>
          {t(`tool.${entry.tool}`)}
          {!ok && ` · ${t('bench.desk.refused')}`}
        </b>{' '}
        {sentence}
      </span>
    </p>
  );
}
