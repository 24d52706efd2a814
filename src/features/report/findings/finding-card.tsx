import { Chip, classNames, Icon, VisuallyHidden } from '../../../components/index.ts';
import type { Finding } from '../../../core/score/types.ts';
import { useText } from '../../../locales/index.ts';
import type { Report } from '../open-report.ts';
import { useReportText } from '../text.ts';
import type { Lit } from '../use-lit.ts';
import { Better } from './better.tsx';
import styles from './finding-card.module.css';
import { Heard } from './heard.tsx';

interface FindingCardProps {
  /** Its place in the score card. */
  readonly place: number;
  readonly finding: Finding;
  readonly report: Report;
  readonly lit: Lit;
  /** Whether it stands open at first. */
  readonly open: boolean;
}

const ICONS = { met: 'check', missed: 'cross', harm: 'warning', error: 'warning' } as const;

function Points({ finding: { outcome, points, max } }: Pick<FindingCardProps, 'finding'>) {
  const t = useReportText();
  if (outcome === 'error') return null;
  const harm = outcome === 'harm';
  const read = harm
    ? t('report.points.harm', { points: Math.abs(points) })
    : t('report.points.label', { points, max });
  return (
    <span className={styles.points}>
      <span aria-hidden="true">
        {harm
          ? points < 0
            ? `−${-points}`
            : '0'
          : t('report.points', { points: points > 0 ? `+${points}` : points, max })}
      </span>
      <VisuallyHidden>{read}</VisuallyHidden>
    </span>
  );
}

/** One line of the breakdown: what was seen, what it did, what would have worked. */
export function FindingCard({ place, finding, report, lit, open }: FindingCardProps) {
  const t = useReportText();
  const say = useText();
  const { check, outcome, guide, messageId, params, points, max } = finding;
  const lost = outcome === 'harm' || (outcome === 'missed' && max > points);
  const isLit = lit.findings.includes(place);
  return (
    <details
      data-finding={place}
      className={classNames(styles.card, styles[outcome], isLit && styles.lit)}
      open={open}
      onPointerEnter={(event) => event.pointerType === 'mouse' && lit.lightFinding(place)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && lit.clear()}
      onFocus={() => lit.lightFinding(place)}
      onBlur={() => lit.clear()}
    >
      <summary className={styles.summary}>
        <span className={styles.icon}>
          <Icon name={ICONS[outcome]} size={14} />
        </span>
        <span className={styles.name}>{say(`check.${check}.name`)}</span>
        <VisuallyHidden>{t(`score.finding.${outcome}`)}</VisuallyHidden>
        <Points finding={finding} />
      </summary>
      <div className={styles.body}>
        <p>{say(messageId, params)}</p>
        <Heard place={place} finding={finding} report={report} lit={lit} />
        {lost && <Better finding={finding} report={report} />}
        <p className={styles.guide}>
          {guide.map((section) => (
            <Chip key={section} title={section}>
              {section} {t(`guide.${section}`)}
            </Chip>
          ))}
        </p>
      </div>
    </details>
  );
}
