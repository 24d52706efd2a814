import { type Courses, coursesOf, type Moved, movedFindings } from '../../../core/report/rewind.ts';
import { type Opened, openReport, type Report } from '../open-report.ts';

/** A rewound session beside the one it was taken from. */
export interface Comparison {
  readonly before: Report;
  readonly after: Report;
  readonly courses: Courses;
  readonly moved: readonly Moved[];
}

export type OpenedComparison =
  | { readonly kind: 'compared'; readonly comparison: Comparison }
  /** The session was never rewound: its report is the place to be. */
  | { readonly kind: 'single' }
  | { readonly kind: 'problem'; readonly problem: Exclude<Opened, { kind: 'ready' }> };

/** Opens a session that was rewound together with the one before. */
export async function openComparison(id: string): Promise<OpenedComparison> {
  const after = await openReport(id);
  if (after.kind !== 'ready') return { kind: 'problem', problem: after };
  const { fork } = after.report.record;
  if (fork === undefined) return { kind: 'single' };
  const before = await openReport(fork.of);
  if (before.kind !== 'ready') return { kind: 'problem', problem: before };
  const courses = coursesOf(before.report.trace, after.report.trace, fork.at);
  const moved = movedFindings(before.report.card, after.report.card);
  return { kind: 'compared', comparison: { before: before.report, after: after.report, courses, moved } };
}
