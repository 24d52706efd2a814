import { lazy, Suspense } from 'react';
import { Card, Skeleton } from '../../../components/index.ts';
import type { Group } from '../../../core/report/breakdown.ts';
import type { Metrics, Trace } from '../../../core/score/types.ts';
import { useReportText } from '../text.ts';
import styles from './figures.module.css';
import { MetricsTable } from './metrics-table.tsx';
import { MoodTable } from './mood-table.tsx';
import { ScoresTable } from './scores-table.tsx';

/** The charts come after the conversation is readable. */
const MoodChart = lazy(async () => ({ default: (await import('./mood-chart.tsx')).MoodChart }));
const ScoresChart = lazy(async () => ({ default: (await import('./scores-chart.tsx')).ScoresChart }));

interface FiguresProps {
  readonly trace: Trace;
  readonly groups: readonly Group[];
  readonly metrics: Metrics;
}

/** Mood, points and the platform's figures; every chart has its table. */
export function Figures({ trace, groups, metrics }: FiguresProps) {
  const t = useReportText();
  return (
    <div className={styles.figures}>
      <Card title={t('report.mood.title', { name: trace.customer.identity.name })} className={styles.wide}>
        <p className={styles.text}>{t('report.mood.text')}</p>
        <Suspense fallback={<Skeleton height="280px" />}>
          <MoodChart trace={trace} />
        </Suspense>
        <MoodTable trace={trace} />
      </Card>
      <Card title={t('report.scores.title')}>
        <p className={styles.text}>{t('report.scores.text')}</p>
        <Suspense fallback={<Skeleton height="220px" />}>
          <ScoresChart groups={groups} />
        </Suspense>
        <ScoresTable groups={groups} />
      </Card>
      <Card title={t('report.metrics.title')}>
        <MetricsTable metrics={metrics} />
      </Card>
    </div>
  );
}
