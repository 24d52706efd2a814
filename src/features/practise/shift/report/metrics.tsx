import { Card } from '../../../../components/index.ts';
import type { ShiftMetrics } from '../../../../core/report/shift/metrics.ts';
import { stopwatch } from '../../../../locales/index.ts';
import { useShiftText } from '../text.ts';
import styles from './shift-report.module.css';

const FIGURES = [
  'firstResponse',
  'averageResponse',
  'threeMinuteRate',
  'handleTime',
  'queueTime',
  'messageRatio',
  'concurrency',
  'csat',
  'lost',
  'transfers',
  'breaks',
] as const;
type Figure = (typeof FIGURES)[number];

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Each figure as it is read; null where there was nothing to count. */
function useValues(metrics: ShiftMetrics): Readonly<Record<Figure, string | null>> {
  const t = useShiftText();
  const time = (seconds: number | null) => (seconds === null ? null : stopwatch(seconds * 1000));
  const { threeMinuteRate, messageRatio, averageConcurrency, csat, breaks } = metrics;
  return {
    firstResponse: time(metrics.firstResponse),
    averageResponse: time(metrics.averageResponse),
    threeMinuteRate: threeMinuteRate === null ? null : percent(threeMinuteRate),
    handleTime: time(metrics.handleTime),
    queueTime: time(metrics.queueTime),
    messageRatio: messageRatio === null ? null : percent(messageRatio),
    concurrency:
      averageConcurrency === null
        ? null
        : t('shift.metric.concurrency.value', {
            average: averageConcurrency.toFixed(1),
            peak: metrics.peakConcurrency,
          }),
    csat: csat === null ? null : t('shift.metric.csat.value', { value: csat.toFixed(1) }),
    lost: t('shift.metric.lost.value', { lost: metrics.lost, queue: metrics.lostInQueue }),
    transfers: t('shift.metric.transfers.value', { count: metrics.transfers }),
    breaks: t('shift.metric.breaks.value', { count: breaks.count, time: stopwatch(breaks.seconds * 1000) }),
  };
}

/** The platform's own figures, each with what it counts. */
export function Metrics({ metrics }: { readonly metrics: ShiftMetrics }) {
  const t = useShiftText();
  const values = useValues(metrics);
  return (
    <Card title={t('shift.report.figures')}>
      <dl className={styles.figures}>
        {FIGURES.map((figure) => (
          <div key={figure}>
            <dt>{t(`shift.metric.${figure}`)}</dt>
            <dd>
              {values[figure] ?? t('shift.metric.none')}
              <small>{t(`shift.metric.${figure}.note`)}</small>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
