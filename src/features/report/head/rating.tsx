import { Face, lastFace, Stars } from '../../../components/index.ts';
import type { Report } from '../open-report.ts';
import { useReportText } from '../text.ts';
import styles from './head.module.css';

/** The customer's last face, their stars and what they say; beside it how it ended, in one sentence. */
export function Rating({ report }: { readonly report: Report }) {
  const t = useReportText();
  const { trace, view } = report;
  const { avatarSeed, sex, age, name } = view.identity;
  return (
    <div className={styles.rating}>
      <Face
        avatar={{ seed: avatarSeed, sex, lang: trace.lang, age }}
        expression={lastFace(view.face, trace.csat)}
        size={92}
      />
      <div className={styles.words}>
        <section className={styles.bubble} aria-label={t('report.rating', { name })}>
          <Stars landing value={trace.csat} size={22} label={t('ui.stars', { value: trace.csat })} />
          <p lang={trace.lang === 'zh' ? 'zh-CN' : 'en'}>{trace.comment}</p>
        </section>
        <p className={styles.outcome}>
          <strong>{t(`score.outcome.${trace.outcome}`)}</strong>
          {t(`score.outcome.${trace.outcome}.what`)}
        </p>
      </div>
    </div>
  );
}
