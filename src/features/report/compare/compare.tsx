import { Link } from 'react-router';
import { Card, Icon } from '../../../components/index.ts';
import { contentLang, useLanguage } from '../../../locales/index.ts';
import { usePageTitle } from '../../../platform/page-title.ts';
import { useReportText } from '../text.ts';
import styles from './compare.module.css';
import { Course, Turns } from './course.tsx';
import { MovedTable } from './moved-table.tsx';
import type { Comparison } from './open-comparison.ts';

/** Before and after a rewind: what was shared, how each went on, and which findings moved. */
export function Compare({ comparison }: { readonly comparison: Comparison }) {
  const t = useReportText();
  const lang = contentLang(useLanguage());
  const { before, after, courses, moved } = comparison;
  const customer = after.view.identity.name;
  usePageTitle(t('report.compare.title', { customer }), t('ui.brand'));
  return (
    <div className={styles.page}>
      <header>
        <Link to={`/report/${after.record.id}`} className={styles.back}>
          <Icon name="back" size={14} />
          {t('report.compare.back')}
        </Link>
        <p className={styles.kicker}>{after.trace.scenario.title[lang]}</p>
        <h1 className={styles.title}>{t('report.compare.title', { customer })}</h1>
      </header>
      <details className={styles.shared}>
        <summary>{t('report.compare.shared', { count: courses.shared.length })}</summary>
        <Turns turns={courses.shared} report={after} />
      </details>
      <div className={styles.courses}>
        <Course name={t('report.compare.before')} report={before} turns={courses.before} />
        <Course name={t('report.compare.after')} report={after} turns={courses.after} against={before} />
      </div>
      <Card title={t('report.compare.moved')}>
        <MovedTable moved={moved} />
      </Card>
    </div>
  );
}
