import { useParams } from 'react-router';
import { Report } from './report.tsx';
import { ReportLoading, ReportProblem } from './report-states.tsx';
import { useReport } from './use-report.ts';

export function ReportPage() {
  const { id = '' } = useParams();
  const state = useReport(id);
  if (state.kind === 'loading') return <ReportLoading />;
  if (state.kind === 'ready') return <Report key={id} report={state.report} />;
  return <ReportProblem problem={state} />;
}
