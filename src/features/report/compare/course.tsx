import { Link } from 'react-router';
import { Card, classNames, dimensionClass, Icon, VisuallyHidden } from '../../../components/index.ts';
import type { Turn } from '../../../core/score/types.ts';
import { DIMENSIONS, type Dimension } from '../../../core/shared/dimensions.ts';
import { stopwatch } from '../../../locales/index.ts';
import type { Report } from '../open-report.ts';
import { useReportText } from '../text.ts';
import { isPicture } from '../transcript/message.tsx';
import styles from './compare.module.css';

/** Lines of a conversation, without evidence. */
export function Turns({ turns, report }: { readonly turns: readonly Turn[]; readonly report: Report }) {
  const t = useReportText();
  return (
    <ol className={styles.turns} lang={report.record.lang === 'zh' ? 'zh-CN' : 'en'}>
      {turns.map((turn) => (
        <li key={turn.index} className={classNames(styles.turn, turn.from === 'agent' && styles.ours)}>
          <VisuallyHidden>
            {turn.from === 'agent' ? t('report.you') : report.view.identity.name}
          </VisuallyHidden>
          <p className={isPicture(turn) ? styles.picture : undefined}>
            {isPicture(turn) && <Icon name="picture" size={16} />}
            {turn.text}
          </p>
          <time>{stopwatch(turn.at)}</time>
        </li>
      ))}
    </ol>
  );
}

/** A change of points with its sign. */
export const signed = (change: number): string =>
  change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '±0';

interface FigureProps {
  readonly dimension: Dimension | 'overall';
  readonly now: number | null;
  readonly before: number | null | undefined;
}

function Figure({ dimension, now, before }: FigureProps) {
  const t = useReportText();
  const change = typeof before === 'number' && now !== null ? now - before : null;
  const name = dimension === 'overall' ? t('report.overall') : t(`ui.dimension.${dimension}`);
  return (
    <div className={classNames(styles.figure, dimension !== 'overall' && dimensionClass(dimension))}>
      <dt>{name}</dt>
      <dd>
        {now ?? '–'}
        {change !== null && <span className={styles.change}>{signed(change)}</span>}
      </dd>
    </div>
  );
}

interface CourseProps {
  readonly name: string;
  readonly report: Report;
  readonly turns: readonly Turn[];
  /** The course its numbers are held against. */
  readonly against?: Report;
}

/** One of the two courses: its numbers, how it ended, and its lines from the fork on. */
export function Course({ name, report, turns, against }: CourseProps) {
  const t = useReportText();
  const { card, trace, record } = report;
  return (
    <Card title={name} aside={<Link to={`/report/${record.id}`}>{t('report.compare.open')}</Link>}>
      <p className={styles.outcome}>
        {t(`ui.outcome.${trace.outcome}`)} · {t('report.compare.stars', { stars: trace.csat })}
      </p>
      <dl className={styles.figures}>
        <Figure dimension="overall" now={card.overall} before={against?.card.overall} />
        {DIMENSIONS.map((each) => (
          <Figure key={each} dimension={each} now={card.scores[each]} before={against?.card.scores[each]} />
        ))}
      </dl>
      <Turns turns={turns} report={report} />
    </Card>
  );
}
