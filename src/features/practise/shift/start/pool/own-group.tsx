import { Link } from 'react-router';
import type { Issue } from '../../../../../core/shared/issue.ts';
import { contentLang, useLanguage } from '../../../../../locales/index.ts';
import { type OwnScenario, useOwnScenarios } from '../../../../../platform/own-scenarios.ts';
import { Faults } from '../../faults.tsx';
import { useShiftText } from '../../text.ts';
import styles from './pool.module.css';
import type { GroupProps } from './shipped-group.tsx';
import type { OwnChecks } from './use-own-checks.ts';

interface ItemProps extends GroupProps {
  readonly own: OwnScenario;
  /** Undefined while it is being read. */
  readonly issues: readonly Issue[] | undefined;
}

/** An own scenario that no longer passes the check stays in sight: it can be taken out and mended, not put in. */
function Item({ own: { id, entry }, issues, pool, onSwitch }: ItemProps) {
  const t = useShiftText();
  const lang = contentLang(useLanguage());
  const bad = issues !== undefined && issues.length > 0;
  const chosen = pool.includes(id);
  return (
    <li>
      <label className={styles.item}>
        <input
          type="checkbox"
          checked={chosen}
          disabled={bad && !chosen}
          onChange={(event) => onSwitch([id], event.target.checked)}
        />
        <span>{entry.title[lang]}</span>
        <small>{t('shift.pool.level', { level: entry.level })}</small>
      </label>
      {bad && (
        <div className={styles.bad}>
          <p>{t('shift.pool.broken', { count: issues.length })}</p>
          <Faults issues={issues.slice(0, 2)} />
          <Link to={`/author?own=${id}`}>{t('shift.pool.mend')}</Link>
        </div>
      )}
    </li>
  );
}

/** The scenarios made on this device. */
export function OwnGroup({ checks, ...group }: GroupProps & { readonly checks: OwnChecks }) {
  const t = useShiftText();
  const made = useOwnScenarios();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('shift.pool.own')}</legend>
      {made.length === 0 ? (
        <p className={styles.hint}>
          {t('shift.pool.own.none')} <Link to="/author">{t('shift.pool.own.write')}</Link>
        </p>
      ) : (
        <ul className={styles.list}>
          {made.map((own) => (
            <Item key={own.id} own={own} issues={checks.get(own.id)} {...group} />
          ))}
        </ul>
      )}
    </fieldset>
  );
}
