import { Button } from '../../../../../components/index.ts';
import { contentLang, useLanguage } from '../../../../../locales/index.ts';
import { catalogue } from '../../../../../platform/catalogue.ts';
import { useShiftText } from '../../text.ts';
import styles from './pool.module.css';

export interface GroupProps {
  /** Ids to draw from. */
  readonly pool: readonly string[];
  readonly onSwitch: (ids: readonly string[], on: boolean) => void;
}

/** The shipped scenarios, one box each, and one button for them all. */
export function ShippedGroup({ pool, onSwitch }: GroupProps) {
  const t = useShiftText();
  const lang = contentLang(useLanguage());
  const ids = catalogue.map(({ id }) => id);
  const all = ids.every((id) => pool.includes(id));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('shift.pool.shipped')}</legend>
      <Button small look="plain" onClick={() => onSwitch(ids, !all)}>
        {t(all ? 'shift.pool.clear' : 'shift.pool.all')}
      </Button>
      <ul className={styles.list}>
        {catalogue.map(({ id, title, level }) => (
          <li key={id}>
            <label className={styles.item}>
              <input
                type="checkbox"
                checked={pool.includes(id)}
                onChange={(event) => onSwitch([id], event.target.checked)}
              />
              <span>{title[lang]}</span>
              <small>{t('shift.pool.level', { level })}</small>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
