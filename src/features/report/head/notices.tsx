import { Link } from 'react-router';
import { Icon } from '../../../components/index.ts';
import type { Report } from '../open-report.ts';
import { useReportText } from '../text.ts';
import styles from './notices.module.css';

function Notice({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <p className={styles.notice}>
      <Icon name="warning" />
      <span>
        <strong>{title}</strong> {text}
      </span>
    </p>
  );
}

/** Says where this replay may differ from what was seen on the day. */
export function Notices({ report: { changed, record, card } }: { readonly report: Report }) {
  const t = useReportText();
  const rescored = record.engine !== card.engine;
  return (
    <>
      {record.fork !== undefined && (
        <p className={styles.notice}>
          <Icon name="rewind" />
          <span>
            <strong>{t('report.rewound.title')}</strong>{' '}
            <Link to={`/compare/${record.id}`}>{t('report.rewound.compare')}</Link>
          </span>
        </p>
      )}
      {changed && <Notice title={t('report.changed.title')} text={t('report.changed.text')} />}
      {rescored && (
        <Notice
          title={t('report.engine.title')}
          text={t('report.engine.text', { before: record.engine, now: card.engine })}
        />
      )}
    </>
  );
}
