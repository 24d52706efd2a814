import type { ReactNode } from 'react';
import { Chip } from '../../../components/index.ts';
import type { Session } from '../../../core/session/types.ts';
import { contentLang, stopwatch, useLanguage } from '../../../locales/index.ts';
import type { Study } from '../study/study.ts';
import { useAuthorText } from '../text.ts';
import { heardIn } from './heard-in.ts';
import styles from './outline.module.css';

interface OutlineProps {
  readonly study: Study | null;
  /** The rehearsal, so that what came out is marked. */
  readonly session: Session | null;
}

interface Item {
  readonly id: string;
  readonly label: string;
  readonly chips: ReactNode;
  readonly note?: string;
  /** It came up in the rehearsal, in these words. */
  readonly heard?: string | false;
}

function Section({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.items}>
        {items.map(({ id, label, chips, note, heard }) => (
          <li key={id} className={styles.item}>
            <p className={styles.label}>{label}</p>
            <p className={styles.chips}>
              {chips}
              {heard && <Chip tone="good">{heard}</Chip>}
              <code className={styles.id}>{id}</code>
            </p>
            {note && <p className={styles.note}>{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the customer knows and what it takes, read-only. */
export function Outline({ study, session }: OutlineProps) {
  const t = useAuthorText();
  const lang = contentLang(useLanguage());
  if (!study?.ready) return <p className={styles.none}>{t('author.outline.none')}</p>;
  const { scenario } = study.ready;
  const heard = heardIn(session);
  const at = (ms: number | undefined, id: 'author.outline.told' | 'author.outline.point-told') =>
    ms !== undefined && t(id, { at: stopwatch(ms) });
  const labelOf = (id: string) => scenario.points.find((point) => point.id === id)?.label[lang] ?? id;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard.
    <section className={styles.outline} aria-label={t('author.tab.outline')} tabIndex={0}>
      <h2 className={styles.title}>{scenario.title[lang]}</h2>
      <p className={styles.goal}>{scenario.goal[lang]}</p>
      <Section
        title={t('author.outline.facts')}
        items={scenario.facts.map(({ id, label, reveal, decides, lines }) => ({
          id,
          label: label[lang],
          chips: (
            <>
              <Chip tone={reveal === 'asked' ? 'accent' : 'plain'}>{t(`author.reveal.${reveal}`)}</Chip>
              {decides && <Chip tone="caution">{t('author.outline.decides')}</Chip>}
            </>
          ),
          note: lines[lang][0] ?? '',
          heard: at(heard.facts.get(id), 'author.outline.told'),
        }))}
      />
      <Section
        title={t('author.outline.points')}
        items={scenario.points.map(({ id, label, required }) => ({
          id,
          label: label[lang],
          chips: required && <Chip tone="caution">{t('author.outline.required')}</Chip>,
          heard: at(heard.points.get(id), 'author.outline.point-told'),
        }))}
      />
      <Section
        title={t('author.outline.objections')}
        items={scenario.objections.map(({ id, label, answeredBy }) => ({
          id,
          label: label[lang],
          chips: null,
          note: t('author.outline.answered-by', { points: answeredBy.map(labelOf).join(' · ') }),
        }))}
      />
      <Section
        title={t('author.outline.resolutions')}
        items={scenario.resolutions.map(({ id, label, meets }) => ({
          id,
          label: label[lang],
          chips: <Chip tone={meets === 'fully' ? 'good' : 'plain'}>{t(`author.meets.${meets}`)}</Chip>,
        }))}
      />
      <h3 className={styles.heading}>{t('author.outline.steps')}</h3>
      <ol className={styles.steps}>
        {scenario.steps.map((step) => (
          <li key={step}>{t(`author.step.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}
