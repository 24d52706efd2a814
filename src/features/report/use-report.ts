import { useEffect, useState } from 'react';
import { type Opened, openReport } from './open-report.ts';

export type ReportState = { readonly kind: 'loading' } | Opened;

/** The report of a record, opened once per address. */
export function useReport(id: string): ReportState {
  const [state, setState] = useState<ReportState>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    setState({ kind: 'loading' });
    // A report that comes after the reader has gone on to another is dropped.
    openReport(id).then(
      (opened) => wanted && setState(opened),
      // Code that could not be fetched: the page's error screen offers to open it again.
      (error: unknown) =>
        setState(() => {
          throw error;
        }),
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  return state;
}
