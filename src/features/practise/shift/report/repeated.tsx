import { Card } from '../../../../components/index.ts';
import type { RepeatedTexts } from '../../../../core/report/shift/repeated.ts';
import { useShiftText } from '../text.ts';
import styles from './shift-report.module.css';

/** What went out word for word again and again. */
export function Repeated({ canned }: { readonly canned: RepeatedTexts }) {
  const t = useShiftText();
  const { replies, share, texts } = canned;
  return (
    <Card title={t('shift.repeated')}>
      {texts.length === 0 ? (
        <p className={styles.detail}>{t('shift.repeated.none')}</p>
      ) : (
        <>
          <p className={styles.detail}>
            {t('shift.repeated.text', { replies, share: `${Math.round((share ?? 0) * 100)}%` })}
          </p>
          <ul className={styles.texts}>
            {texts.map(({ text, times, customers }) => (
              <li key={text}>
                <q>{text}</q>
                <span>{t('shift.repeated.times', { times, customers })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
