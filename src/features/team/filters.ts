import type { TeamRow } from '../../core/report/packed.ts';
import type { KeptShift } from '../../platform/store-types.ts';

export const FILTERS = ['person', 'scenario', 'lang'] as const;
export type FilterName = (typeof FILTERS)[number];

/** Values wanted by filter; an empty list lets everything pass. */
export type Filters = Readonly<Record<FilterName, readonly string[]>>;

const VALUE_OF: Readonly<Record<FilterName, (session: TeamRow) => string>> = {
  person: ({ trainee }) => trainee,
  scenario: ({ scenario }) => scenario,
  lang: ({ lang }) => lang,
};

/** What the address asks for. */
export const filtersIn = (query: URLSearchParams): Filters => ({
  person: query.getAll('person'),
  scenario: query.getAll('scenario'),
  lang: query.getAll('lang'),
});

/** The address with one value switched on or off. */
export function toggled(query: URLSearchParams, name: FilterName, value: string): URLSearchParams {
  const next = new URLSearchParams(query);
  const before = next.getAll(name);
  next.delete(name);
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  for (const each of after) next.append(name, each);
  return next;
}

export const passing = (sessions: readonly TeamRow[], filters: Filters): TeamRow[] =>
  sessions.filter((session) =>
    FILTERS.every((name) => filters[name].length === 0 || filters[name].includes(VALUE_OF[name](session))),
  );

/** Shifts of which a person, a language and at least one customer's scenario are wanted. */
export const passingShifts = (
  shifts: readonly KeptShift[],
  { person, scenario, lang }: Filters,
): KeptShift[] =>
  shifts.filter(
    ({ record }) =>
      (person.length === 0 || person.includes(record.trainee)) &&
      (lang.length === 0 || lang.includes(record.lang)) &&
      (scenario.length === 0 || record.entries.some((entry) => scenario.includes(entry.scenario))),
  );

/** The values a filter can take, each once, in order. */
export const valuesOf = (sessions: readonly TeamRow[], name: FilterName): string[] =>
  [...new Set(sessions.map(VALUE_OF[name]))].sort();
