import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '../../components/index.ts';
import type { TeamRow } from '../../core/report/packed.ts';
import type { Lang } from '../../core/shared/lang.ts';
import styles from './filter-bar.module.css';
import { FilterGroup } from './filter-group.tsx';
import { FILTERS, type FilterName, filtersIn, toggled, valuesOf } from './filters.ts';
import { useNames, useTeamText } from './text.ts';

interface FilterBarProps {
  /** All sessions, unfiltered. */
  readonly sessions: readonly TeamRow[];
  /** How many pass. */
  readonly shown: number;
}

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
          <FilterGroup
            key={name}
            label={t(`team.filter.${name}`)}
            values={values.map((id) => ({ id, label: labelOf(name, id) }))}
            wanted={wanted[name]}
            onToggle={(id) => setQuery(toggled(query, name, id), { replace: true })}
          />
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
