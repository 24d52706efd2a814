import { Link } from 'react-router';
import { Button, buttonClass, Chip, Icon } from '../../../components/index.ts';
import type { Group } from '../../../core/report/breakdown.ts';
import type { Dimension } from '../../../core/shared/dimensions.ts';
import { contentLang, realMoment, useLanguage } from '../../../locales/index.ts';
import { deskPath } from '../../../platform/desk-path.ts';
import { downloadRecord } from '../download-record.ts';
import { HandOn } from '../game/hand-on.tsx';
import type { Report } from '../open-report.ts';
import { useReportText } from '../text.ts';
import styles from './head.module.css';
import { Rating } from './rating.tsx';
import { Scores } from './scores.tsx';

interface HeadProps {
  readonly report: Report;
  readonly groups: readonly Group[];
  readonly onDimension: (dimension: Dimension) => void;
}

function Title({ report }: Pick<HeadProps, 'report'>) {
  const t = useReportText();
  const language = useLanguage();
  const { record, trace, view } = report;
  return (
    <div>
      <Link to="/practise" className={styles.back}>
        <Icon name="back" size={14} />
        {t('report.all')}
      </Link>
      <p className={styles.kicker}>{trace.scenario.title[contentLang(language)]}</p>
      <h1 className={styles.title}>{t('report.title', { customer: view.identity.name })}</h1>
      <p className={styles.meta}>
        <span>
          {t('report.meta', { date: realMoment(language, record.startedAt), seed: String(record.seed) })}
        </span>
        {record.trainee && <span>{t('report.meta.trainee', { name: record.trainee })}</span>}
        <Chip>{t(`ui.mode.${record.mode}`)}</Chip>
        <Chip>{t(`ui.lang.${record.lang}`)}</Chip>
        {record.cast?.archetype && <Chip>{t(`practise.archetype.${record.cast.archetype}`)}</Chip>}
        {record.cast?.level && <Chip>{t('report.meta.level', { level: record.cast.level })}</Chip>}
      </p>
    </div>
  );
}

function Actions({ report: { record, card } }: Pick<HeadProps, 'report'>) {
  const t = useReportText();
  return (
    <div className={styles.actions}>
      <Link to={deskPath(record.scenario, record)} className={buttonClass('primary')}>
        {t('report.again')}
      </Link>
      <Link to={deskPath(record.scenario, { ...record, seed: null })} className={buttonClass()}>
        {t('report.another')}
      </Link>
      <HandOn record={record} card={card} />
      <Button onClick={() => void downloadRecord(record)}>
        <Icon name="download" size={16} />
        {t('report.download')}
      </Button>
    </div>
  );
}

/** The top of the report: how it ended, what the customer says, four numbers. */
export function Head({ report, groups, onDimension }: HeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.story}>
        <Title report={report} />
        <Rating report={report} />
        <Actions report={report} />
      </div>
      <Scores report={report} groups={groups} onDimension={onDimension} />
    </header>
  );
}
