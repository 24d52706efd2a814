import type { Group } from '../../../core/report/breakdown.ts';
import type { Report } from '../open-report.ts';
import type { Lit } from '../use-lit.ts';
import styles from './findings.module.css';
import { First } from './first.tsx';
import { GroupSection } from './group-section.tsx';

interface FindingsProps {
  readonly report: Report;
  readonly groups: readonly Group[];
  readonly lit: Lit;
}

/** Every point with its reason, by dimension. */
export function Findings({ report, groups, lit }: FindingsProps) {
  return (
    <div data-pane className={styles.pane}>
      <First report={report} lit={lit} />
      {groups.map((group) => (
        <GroupSection key={group.dimension} report={report} group={group} lit={lit} />
      ))}
    </div>
  );
}
