import { Card, ScoreBar } from '../../../../components/index.ts';
import { DIMENSIONS } from '../../../../core/shared/dimensions.ts';
import { contentLang, useLanguage } from '../../../../locales/index.ts';
import { useScenarioTitle } from '../../../../platform/own-scenarios.ts';
import { usePageTitle } from '../../../../platform/page-title.ts';
import { useShiftText } from '../text.ts';
import { CustomersTable } from './customers-table.tsx';
import { Head } from './head.tsx';
import { Metrics } from './metrics.tsx';
import type { OpenedShift } from './open-shift-report.ts';
import { Repeated } from './repeated.tsx';
import styles from './shift-report.module.css';

function Scores({ opened }: { readonly opened: OpenedShift }) {
  const t = useShiftText();
  const { scores, overall, passed, metrics } = opened.report;
  return (
    <Card title={t('shift.report.scores')}>
      <div className={styles.total}>
        <span className={styles.detail}>{t('shift.report.overall')}</span>
        <b className={styles.big}>{overall === null ? t('ui.not-scored') : Math.round(overall)}</b>
        <span className={styles.detail}>
          {t('shift.report.passed', { passed, customers: metrics.customers })}
        </span>
      </div>
      <div className={styles.bars}>
        {DIMENSIONS.map((dimension) => (
          <ScoreBar
            key={dimension}
            dimension={dimension}
            score={scores[dimension]}
            label={t(`ui.dimension.${dimension}`)}
            letter={t(`ui.letter.${dimension}`)}
            none={t('ui.not-scored')}
          />
        ))}
      </div>
    </Card>
  );
}

function Changed({ changed }: Pick<OpenedShift, 'changed'>) {
  const t = useShiftText();
  const lang = contentLang(useLanguage());
  const titleOf = useScenarioTitle();
  if (changed.length === 0) return null;
  const names = changed.map((id) => titleOf(id, lang)).join(', ');
  return (
    <p role="status" className={styles.notice}>
      {t('shift.report.changed', { names })}
    </p>
  );
}

/** A shift that is over: how it went, its figures, customer by customer. */
export function ShiftReportView({ opened }: { readonly opened: OpenedShift }) {
  const t = useShiftText();
  usePageTitle(t('shift.report.title'), t('ui.brand'));
  return (
    <div className={styles.page}>
      <Head opened={opened} />
      <Changed changed={opened.changed} />
      <div className={styles.two}>
        <Scores opened={opened} />
        <Metrics metrics={opened.report.metrics} />
      </div>
      <Card title={t('shift.report.customers')}>
        <CustomersTable opened={opened} />
      </Card>
      <Repeated canned={opened.report.canned} />
    </div>
  );
}
