import type { SessionSummary as SeriesSummary } from '../../core/report/summary.ts';
import type { SessionSummary } from '../../platform/store-types.ts';

/** A session as tables and charts of this page use it. */
export type TeamSession = SessionSummary & SeriesSummary;

/** Fills in what a summary kept by an older version of the page lacks. */
export const asTeamSession = (summary: SessionSummary): TeamSession => ({
  ...summary,
  rubric: summary.rubric ?? '',
  lost: summary.lost ?? [],
  firstResponse: summary.metrics.firstResponse,
  handleTime: summary.metrics.handleTime,
});
