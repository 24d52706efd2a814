import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Button, classNames, controlClass, ToggleChip } from '../../components/index.ts';
import type { TeamRow } from '../../core/report/packed.ts';
import type { Lang } from '../../core/shared/lang.ts';
import styles from './filter-bar.module.css';
import { FILTERS, type FilterName, filtersIn, toggled, valuesOf } from './filters.ts';
import { useNames, useTeamText } from './text.ts';

interface FilterBarProps {
  /** All sessions, unfiltered. */
  readonly sessions: readonly TeamRow[];
  /** How many pass. */
  readonly shown: number;
}

/** Values that stand as chips side by side; of longer lists only the chosen ones do. */
const MOST_CHIPS = 12;

const chipsOf = (values: readonly string[], wanted: readonly string[]): readonly string[] =>
  values.length > MOST_CHIPS ? wanted : values;

/** Chips whose state stands in the address. */
export function FilterBar({ sessions, shown }: FilterBarProps) {
  const t = useTeamText();
  const names = useNames();
  const [query, setQuery] = useSearchParams();
  const wanted = filtersIn(query);
  const labelOf = (name: FilterName, value: string): string => {
    if (name === 'person') return names.person(value);
    return name === 'scenario' ? names.scenario(value) : t(`ui.lang.${value as Lang}`);
  };
  const groups = useMemo(
    () => FILTERS.map((name) => ({ name, values: valuesOf(sessions, name) })),
    [sessions],
  );
  return (
    <section className={styles.bar} aria-label={t('team.filters')}>
      {groups
        .filter(({ name, values }) => values.length > 1 || wanted[name].length > 0)
        .map(({ name, values }) => (
          <fieldset key={name} className={styles.group}>
            <legend className={styles.label}>{t(`team.filter.${name}`)}</legend>
            {chipsOf(values, wanted[name]).map((value) => (
              <ToggleChip
                key={value}
                pressed={wanted[name].includes(value)}
                onToggle={() => setQuery(toggled(query, name, value), { replace: true })}
              >
                {labelOf(name, value)}
              </ToggleChip>
            ))}
            {values.length > MOST_CHIPS && (
              <select
                className={classNames(controlClass, styles.select)}
                aria-label={t(`team.filter.${name}`)}
                value=""
                onChange={({ target }) => setQuery(toggled(query, name, target.value), { replace: true })}
              >
                <option value="" disabled>
                  {t('team.filter.choose')}
                </option>
                {values.map((value) => (
                  <option key={value} value={value}>
                    {labelOf(name, value)}
                  </option>
                ))}
              </select>
            )}
          </fieldset>
        ))}
      <p className={styles.count} aria-live="polite">
        {t('team.count', { shown, all: sessions.length })}
        {shown < sessions.length && (
          <Button small look="plain" onClick={() => setQuery({}, { replace: true })}>
            {t('team.filter.clear')}
          </Button>
        )}
      </p>
    </section>
  );
}
