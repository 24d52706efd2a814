import type { PointerEvent } from 'react';
import type { EvidenceMap } from '../../../core/report/evidence.ts';
import type { Report } from '../open-report.ts';
import { useReportText } from '../text.ts';
import type { Lit } from '../use-lit.ts';
import { DeskLine } from './desk-line.tsx';
import { Message } from './message.tsx';
import styles from './transcript.module.css';

interface TranscriptProps {
  readonly report: Report;
  readonly evidence: EvidenceMap;
  readonly lit: Lit;
}

/** Findings of the marked words or desk line under a pointer. */
function findingsUnder(target: EventTarget): readonly number[] {
  const marked = target instanceof Element ? target.closest<HTMLElement>('[data-marked]') : null;
  return marked?.dataset.findings?.split(' ').map(Number) ?? [];
}

/** The conversation with what the findings rest on underlined. */
export function Transcript({ report, evidence, lit }: TranscriptProps) {
  const t = useReportText();
  const { view } = report;
  const follow = ({ target, pointerType }: PointerEvent) => {
    const found = findingsUnder(target);
    if (pointerType !== 'mouse') return;
    if (found.length > 0) lit.lightEvidence(found);
    else if (lit.findings.length > 0) lit.clear();
  };
  const open = ({ target, pointerType }: PointerEvent) => {
    const [found] = findingsUnder(target);
    if (pointerType === 'touch' && found !== undefined) lit.showFinding(found);
  };
  return (
    // The buttons under each message do by keyboard what the pointer does on the words.
    <div
      data-pane
      className={styles.pane}
      onPointerOver={follow}
      onPointerLeave={lit.clear}
      onPointerUp={open}
    >
      <p className={styles.legend}>{t('report.legend')}</p>
      <ol className={styles.list}>
        {view.timeline.map((item) =>
          item.kind === 'desk' ? (
            <DeskLine
              key={`desk-${item.entry.index}`}
              entry={item.entry}
              findings={evidence.desk.get(item.entry.index) ?? []}
              report={report}
              lit={lit}
            />
          ) : (
            <Message
              key={`turn-${item.turn.index}`}
              turn={item.turn}
              evidence={evidence}
              report={report}
              lit={lit}
            />
          ),
        )}
      </ol>
    </div>
  );
}
