import { useEffect, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { ReportLoading, ReportProblem } from '../report-states.tsx';
import { Compare } from './compare.tsx';
import { type OpenedComparison, openComparison } from './open-comparison.ts';

/** Two courses of one conversation, side by side. */
export function ComparePage() {
  const { id = '' } = useParams();
  const [opened, setOpened] = useState<OpenedComparison | null>(null);
  useEffect(() => {
    let wanted = true;
    setOpened(null);
    openComparison(id).then(
      (now) => wanted && setOpened(now),
      // Code that could not be fetched: the page's error screen offers to open it again.
      (error: unknown) =>
        setOpened(() => {
          throw error;
        }),
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  if (opened === null) return <ReportLoading />;
  if (opened.kind === 'single') return <Navigate replace to={`/report/${id}`} />;
  if (opened.kind === 'problem') return <ReportProblem problem={opened.problem} />;
  return <Compare comparison={opened.comparison} />;
}
