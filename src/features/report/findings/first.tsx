import { DimensionMark } from '../../../components/index.ts';
import { dearest } from '../../../core/report/breakdown.ts';
import { useText } from '../../../locales/index.ts';
import type { Report } from '../open-report.ts';
import { useReportText } from '../text.ts';
import type { Lit } from '../use-lit.ts';
import styles from './findings.module.css';

interface FirstProps {
  readonly report: Report;
  readonly lit: Lit;
}

const HOW_MANY = 3;

/** The dearest losses: what to work on first. */
export function First({ report, lit }: FirstProps) {
  const t = useReportText();
  const say = useText();
  const found = dearest(report.card, HOW_MANY);
  return (
    <section className={styles.first} aria-labelledby="first">
      <h3 id="first" className={styles.firstTitle}>
        {t('report.first')}
      </h3>
      {found.length === 0 && <p className={styles.none}>{t('report.first.none')}</p>}
      <ol className={styles.firstList}>
        {found.map(({ place, finding: { check, dimension, points, max } }) => (
          <li key={place}>
            <button type="button" className={styles.firstItem} onClick={() => lit.showFinding(place)}>
              <DimensionMark dimension={dimension} letter={t(`ui.letter.${dimension}`)} />
              <span>{say(`check.${check}.name`)}</span>
              <span className={styles.lost}>{t('report.lost', { points: max - points })}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
