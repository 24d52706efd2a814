import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { buttonClass, Chip, Face, lastFace, Skeleton, Stars } from '../../../../components/index.ts';
import type { Ending } from '../../../../core/score/types.ts';
import type { SessionView } from '../../../../core/session/types.ts';
import { deskPath } from '../../../../platform/desk-path.ts';
import { avatarOf, type Person } from '../person.ts';
import { useDeskText } from '../text.ts';
import type { SessionResult } from '../use-result.ts';
import styles from './card.module.css';

interface EndCardProps {
  readonly person: Person;
  readonly view: SessionView;
  readonly ending: Ending;
  readonly result: SessionResult | null;
}

const TITLES = {
  settled: 'bench.over.settled',
  left: 'bench.over.left',
  'closed-by-agent': 'bench.over.closed',
} as const;

function Rating({
  person,
  view,
  result,
}: Omit<EndCardProps, 'ending' | 'result'> & { readonly result: SessionResult }) {
  const t = useDeskText();
  const { csat, outcome } = result.summary;
  return (
    <section className={styles.rating} aria-label={t('bench.over.rating', { name: person.name })}>
      <Face avatar={avatarOf(person)} expression={lastFace(view.face, csat)} size={72} />
      <div className={styles.words}>
        <Stars landing value={csat} size={24} label={t('ui.stars', { value: csat })} />
        <p lang={person.lang === 'zh' ? 'zh-CN' : 'en'}>{result.comment}</p>
        <p>
          <Chip>{t(`ui.outcome.${outcome}`)}</Chip>
        </p>
      </div>
    </section>
  );
}

/** Where the reply box was, once it is over: the customer's stars and the way to the report. */
export function EndCard({ person, view, ending, result }: EndCardProps) {
  const t = useDeskText();
  const heading = useRef<HTMLHeadingElement>(null);
  // The reply box is gone and the keyboard with it: go on from here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.card} aria-live="polite">
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t(TITLES[ending], { name: person.name })}
      </h2>
      {result ? (
        <>
          <Rating person={person} view={view} result={result} />
          <div className={styles.actions}>
            <Link to="/practise" className={buttonClass('plain')}>
              {t('bench.over.home')}
            </Link>
            {result.summary.forked ? (
              <Link to={`/compare/${result.summary.id}`} className={buttonClass()}>
                {t('bench.over.compare')}
              </Link>
            ) : (
              <Link to={deskPath(result.summary.scenario, result.summary)} className={buttonClass()}>
                {t('bench.over.again')}
              </Link>
            )}
            <Link to={`/report/${result.summary.id}`} className={buttonClass('primary')}>
              {t('bench.over.report')}
            </Link>
          </div>
        </>
      ) : (
        <>
          <p className={styles.text}>{t('bench.over.scoring')}</p>
          <Skeleton width="240px" height="72px" />
        </>
      )}
    </section>
  );
}
