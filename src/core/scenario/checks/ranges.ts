import { type Issue, issue } from '../../shared/issue.ts';
import { EXEMPLARS } from '../v1/scenario.ts';
import type { AuthorCheck } from './author-check.ts';

const YOUNGEST = 14;
const OLDEST = 100;

/** Ranges the wrong way round, and customers too young or too old to shop. */
export const ranges: AuthorCheck = ({ scenario }) => {
  const { clock, customer, order, exemplars } = scenario;
  const [youngest, oldest] = customer.age;
  return [
    ...(clock.from > clock.to
      ? [issue('clock', 'issues.clock-reversed', { from: clock.from, to: clock.to })]
      : []),
    ...reversed('customer.age', customer.age),
    ...(youngest < YOUNGEST ? [issue('customer.age.0', 'issues.too-young', { least: YOUNGEST })] : []),
    ...(oldest > OLDEST ? [issue('customer.age.1', 'issues.too-old', { most: OLDEST })] : []),
    ...reversed('order.placedDaysAgo', order?.placedDaysAgo),
    ...EXEMPLARS.flatMap((name) => reversed(`exemplars.${name}.overall`, exemplars[name].overall)),
  ];
};

const reversed = (path: string, range: readonly [number, number] | undefined): Issue[] =>
  range && range[0] > range[1]
    ? [issue(path, 'issues.range-reversed', { low: range[0], high: range[1] })]
    : [];
