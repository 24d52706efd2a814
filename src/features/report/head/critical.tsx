import { Icon } from '../../../components/index.ts';
import type { CriticalItem } from '../../../core/shared/dimensions.ts';
import { quotesOf } from '../findings/quotes.ts';
import type { Report } from '../open-report.ts';
import { useReportText } from '../text.ts';
import styles from './critical.module.css';

interface CriticalProps {
  readonly report: Report;
  /** Opens the finding behind an item. */
  readonly onShow: (finding: number) => void;
}

function Item({ report, onShow, finding }: CriticalProps & { readonly finding: number }) {
  const t = useReportText();
  const { trace, card } = report;
  const found = card.findings[finding];
  if (!found?.critical) return null;
  const item: CriticalItem = found.critical;
  return (
    <li>
      <button type="button" className={styles.item} onClick={() => onShow(finding)}>
        {t(`score.critical.${item}`)}
      </button>
      <p>{t(`score.critical.${item}.what`)}</p>
      {quotesOf(found, trace).map(({ key, text }) => (
        <q key={key} lang={trace.lang === 'zh' ? 'zh-CN' : 'en'}>
          {text}
        </q>
      ))}
    </li>
  );
}

/** Red lines that were crossed, apart from the scores. */
export function Critical(props: CriticalProps) {
  const t = useReportText();
  const { findings } = props.report.card;
  const places = findings.flatMap(({ critical }, place) => (critical ? [place] : []));
  if (places.length === 0) return null;
  return (
    <section className={styles.box} aria-labelledby="critical">
      <h2 id="critical" className={styles.title}>
        <Icon name="flag" />
        {t('report.critical.title')}
      </h2>
      <p className={styles.text}>{t('report.critical.text')}</p>
      <ul className={styles.items}>
        {places.map((place) => (
          <Item key={place} {...props} finding={place} />
        ))}
      </ul>
    </section>
  );
}
