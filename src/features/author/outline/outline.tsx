import type { Session } from '../../../core/session/types.ts';
import { contentLang, useLanguage } from '../../../locales/index.ts';
import type { Study } from '../study/study.ts';
import { useAuthorText } from '../text.ts';
import { heardIn } from './heard-in.ts';
import { Facts, Objections, Points, Resolutions } from './knowledge.tsx';
import styles from './outline.module.css';

interface OutlineProps {
  readonly study: Study | null;
  /** The rehearsal, so that what came out is marked. */
  readonly session: Session | null;
}

/** What the customer knows and what it takes, read-only. */
export function Outline({ study, session }: OutlineProps) {
  const t = useAuthorText();
  const lang = contentLang(useLanguage());
  if (!study?.ready) return <p className={styles.none}>{t('author.outline.none')}</p>;
  const { scenario } = study.ready;
  const heard = heardIn(session);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard.
    <section className={styles.outline} aria-label={t('author.tab.outline')} tabIndex={0}>
      <h2 className={styles.title}>{scenario.title[lang]}</h2>
      <p className={styles.goal}>{scenario.goal[lang]}</p>
      <Facts scenario={scenario} heard={heard} />
      <Points scenario={scenario} heard={heard} />
      <Objections scenario={scenario} />
      <Resolutions scenario={scenario} />
      <h3 className={styles.heading}>{t('author.outline.steps')}</h3>
      <ol className={styles.steps}>
        {scenario.steps.map((step) => (
          <li key={step}>{t(`author.step.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}
