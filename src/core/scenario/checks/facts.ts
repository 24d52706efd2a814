import { issue } from '../../shared/issue.ts';
import { TOPIC_NEIGHBOURS } from '../../shared/topics.ts';
import type { AuthorCheck } from './author-check.ts';

const hasNeighbours = (topic: string): boolean =>
  TOPIC_NEIGHBOURS.some((group) => group.length > 1 && group.some((each) => each === topic));

/** Facts that no neighbouring question can bring out, because their topics have no neighbours. */
export const unreachableFacts: AuthorCheck = ({ scenario }) =>
  scenario.facts.flatMap(({ reveal, topics }, i) =>
    reveal === 'adjacent' && !topics.some(hasNeighbours)
      ? [issue(`facts.${i}.reveal`, 'issues.fact-without-neighbours', { topics: topics.join(', ') })]
      : [],
  );

/** Objections about a product that nobody has a reason to recommend. */
export const silentObjections: AuthorCheck = ({ scenario }) => {
  const recommends = scenario.resolutions.some(({ all }) =>
    all.some((condition) => 'recommended' in condition),
  );
  return scenario.objections.flatMap(({ product }, i) =>
    product !== undefined && !recommends
      ? [issue(`objections.${i}.product`, 'issues.objection-never-raised', { id: product })]
      : [],
  );
};

/** Dates that no line and no condition uses. */
export const unusedDates: AuthorCheck = ({ scenario, lines }) => {
  const conditions = scenario.resolutions.flatMap(({ all }) => all);
  const named = conditions.flatMap((condition) => [
    'by' in condition ? condition.by : undefined,
    'before' in condition ? condition.before : undefined,
  ]);
  const inText = (name: string) => lines.some(({ text }) => text.includes(`dates.${name}.`));
  return Object.keys(scenario.dates)
    .filter((name) => !named.includes(name) && !inText(name))
    .map((name) => issue(`dates.${name}`, 'issues.date-unused', { id: name }));
};
