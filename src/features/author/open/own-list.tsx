import { Button } from '../../../components/index.ts';
import { contentLang, realMoment, useLanguage } from '../../../locales/index.ts';
import { cardFaceUrl } from '../../../platform/catalogue.ts';
import { type OwnScenario, removeOwnScenario, useOwnScenarios } from '../../../platform/own-scenarios.ts';
import { useAuthorText } from '../text.ts';
import type { TakeWork, Work } from '../use-draft.ts';
import styles from './open.module.css';

interface OwnListProps {
  readonly heading: 'h2' | 'h3';
  readonly onWork: TakeWork;
  /** Keeps the text of one that is taken out of Practise. */
  readonly onAside: (work: Work) => void;
}

export const workOf = ({ id, text, shop }: OwnScenario): Work => ({ name: `${id}.yaml`, text, shop });

/** Scenarios made here that stand under Practise; nothing while there are none. */
export function OwnList({ heading: Heading, onWork, onAside }: OwnListProps) {
  const t = useAuthorText();
  const language = useLanguage();
  const made = useOwnScenarios();
  if (made.length === 0) return null;
  const remove = (own: OwnScenario) => {
    onAside(workOf(own));
    void removeOwnScenario(own.id);
  };
  return (
    <>
      <Heading className={styles.heading}>{t('author.own.title')}</Heading>
      <ul className={styles.list}>
        {made.map((own) => {
          const title = own.entry.title[contentLang(language)];
          return (
            <li key={own.id} className={styles.own}>
              <button type="button" className={styles.entry} onClick={() => onWork(workOf(own), false)}>
                <img src={cardFaceUrl(own.entry)} alt="" width={40} height={40} />
                <span>
                  <b>{title}</b>
                  <small>
                    {own.id} · {realMoment(language, own.savedAt)}
                  </small>
                </span>
              </button>
              <Button
                small
                look="plain"
                aria-label={t('author.own.remove.label', { title })}
                onClick={() => remove(own)}
              >
                {t('author.own.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
