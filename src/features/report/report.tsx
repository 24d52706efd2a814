import { useMemo, useRef, useState } from 'react';
import { classNames, Tabs } from '../../components/index.ts';
import { groupFindings } from '../../core/report/breakdown.ts';
import { mapEvidence } from '../../core/report/evidence.ts';
import type { Dimension } from '../../core/shared/dimensions.ts';
import { usePageTitle } from '../../platform/page-title.ts';
import { Figures } from './figures/figures.tsx';
import { Findings } from './findings/findings.tsx';
import { MomentStrip } from './game/moment-strip.tsx';
import { SameCustomerCard } from './game/same-customer.tsx';
import { Critical } from './head/critical.tsx';
import { Head } from './head/head.tsx';
import { Notices } from './head/notices.tsx';
import type { Report as Opened } from './open-report.ts';
import styles from './report.module.css';
import { useReportText } from './text.ts';
import { Transcript } from './transcript/transcript.tsx';
import { useLit } from './use-lit.ts';

const PANES = ['findings', 'transcript'] as const;
type Pane = (typeof PANES)[number];

/** A report that is ready to be read. */
export function Report({ report }: { readonly report: Opened }) {
  const t = useReportText();
  const { trace, card, view } = report;
  usePageTitle(t('report.title', { customer: view.identity.name }), t('ui.brand'));
  const groups = useMemo(() => groupFindings(card), [card]);
  const evidence = useMemo(() => mapEvidence(card.findings), [card]);
  const [pane, setPane] = useState<Pane>('findings');
  const panes = useRef<HTMLDivElement>(null);
  const lit = useLit(panes, setPane);
  const openGroup = (dimension: Dimension) => {
    setPane('findings');
    lit.showGroup(dimension);
  };
  const shown = (name: Pane) => classNames(styles.pane, pane === name && styles.shown);
  return (
    <div className={styles.page}>
      <MomentStrip record={report.record} />
      <Head report={report} groups={groups} onDimension={openGroup} />
      <Notices report={report} />
      <Critical report={report} onShow={lit.showFinding} />
      <div ref={panes} className={styles.panes}>
        <div className={styles.switch}>
          <Tabs
            name="report"
            label={t('report.panes')}
            tabs={PANES.map((id) => ({ id, label: t(`report.${id}`) }))}
            selected={pane}
            onSelect={setPane}
          />
        </div>
        <section className={shown('transcript')} id="report-panel-transcript" aria-labelledby="transcript">
          <h2 id="transcript" className={styles.heading}>
            {t('report.transcript')}
          </h2>
          <Transcript report={report} evidence={evidence} lit={lit} />
        </section>
        <section className={shown('findings')} id="report-panel-findings" aria-labelledby="findings">
          <h2 id="findings" className={styles.heading}>
            {t('report.findings')}
          </h2>
          <Findings report={report} groups={groups} lit={lit} />
        </section>
      </div>
      <SameCustomerCard record={report.record} />
      <Figures trace={trace} groups={groups} metrics={card.metrics} />
    </div>
  );
}
