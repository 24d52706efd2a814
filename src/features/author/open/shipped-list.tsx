import { Icon } from '../../../components/index.ts';
import { contentLang, useLanguage } from '../../../locales/index.ts';
import { type CatalogueEntry, cardFaceUrl, catalogue } from '../../../platform/catalogue.ts';
import { shippedSource } from '../../../platform/shipped-sources.ts';
import { useAuthorText } from '../text.ts';
import type { Work } from '../use-draft.ts';
import styles from './open.module.css';

/** Shipped scenarios to start from. */
export function ShippedList({ onWork }: { readonly onWork: (work: Work) => void }) {
  const t = useAuthorText();
  const lang = contentLang(useLanguage());
  const take = async ({ id }: CatalogueEntry) => {
    const text = await shippedSource(id);
    if (text !== undefined) onWork({ name: `${id}.yaml`, text, shop: '' });
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
            <img src={cardFaceUrl(entry.id)} alt="" width={40} height={40} />
            <span>
              <b>{entry.title[lang]}</b>
              <small>{entry.id}.yaml</small>
            </span>
            <Icon name="forward" size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
