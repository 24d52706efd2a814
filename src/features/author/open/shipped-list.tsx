import { Icon } from '../../../components/index.ts';
import { contentLang, useLanguage } from '../../../locales/index.ts';
import { type CatalogueEntry, cardFaceUrl, catalogue } from '../../../platform/catalogue.ts';
import { useOwnScenarios } from '../../../platform/own-scenarios.ts';
import { copyOf } from '../own/copy.ts';
import { useAuthorText } from '../text.ts';
import type { TakeWork } from '../use-draft.ts';
import styles from './open.module.css';

/** Shipped scenarios; a copy of one is what an author starts from. */
export function ShippedList({ onWork }: { readonly onWork: TakeWork }) {
  const t = useAuthorText();
  const lang = contentLang(useLanguage());
  const made = useOwnScenarios();
  const take = async ({ id }: CatalogueEntry) => {
    const ids = made.map((each) => each.id);
    const copy = await copyOf(id, ids);
    if (copy) onWork(copy, false);
  };
  return (
    <ul className={styles.list}>
      {catalogue.map((entry) => (
        <li key={entry.id}>
          <button
            type="button"
            className={styles.entry}
            aria-label={t('author.start.from', { title: entry.title[lang] })}
            onClick={() => void take(entry)}
          >
            <img src={cardFaceUrl(entry)} alt="" width={40} height={40} />
            <span>
              <b>{entry.title[lang]}</b>
              <small>{entry.situation[lang]}</small>
            </span>
            <Icon name="forward" size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
