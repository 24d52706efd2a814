import { DimensionMark, dimensionClass, Icon } from '../../../components/index.ts';
import { CRITICAL_ITEMS, DIMENSIONS } from '../../../core/shared/dimensions.ts';
import { usePractiseText } from '../text.ts';
import styles from './scoring.module.css';

/** The rubric in short, open to everybody before they begin. */
export function Scoring() {
  const t = usePractiseText();
  return (
    <details className={styles.box}>
      <summary>
        {t('practise.scoring')}
        <Icon name="down" />
      </summary>
      <div className={styles.body}>
        <p>{t('practise.scoring.intro')}</p>
        {DIMENSIONS.map((dimension) => (
          <dl key={dimension} className={`${styles.criterion} ${dimensionClass(dimension)}`}>
            <dt>
              <DimensionMark dimension={dimension} letter={t(`ui.letter.${dimension}`)} />
              <b>{t(`ui.dimension.${dimension}`)}</b>
            </dt>
            <dd>{t(`practise.scoring.${dimension}`)}</dd>
          </dl>
        ))}
        <div className={styles.red}>
          <strong>{t('practise.scoring.red')}</strong>
          <ul>
            {CRITICAL_ITEMS.map((item) => (
              <li key={item}>{t(`ui.critical.${item}`)}</li>
            ))}
          </ul>
        </div>
        <p>{t('practise.scoring.no-tricks')}</p>
      </div>
    </details>
  );
}
