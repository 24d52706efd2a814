import { useMemo } from 'react';
import { Chip, DimensionMark, ScoreBar, Stars } from '../../../components/index.ts';
import { dearest } from '../../../core/report/breakdown.ts';
import type { Session } from '../../../core/session/types.ts';
import { DIMENSIONS } from '../../../core/shared/dimensions.ts';
import { useText } from '../../../locales/index.ts';
import type { Engine } from '../../../platform/engine.ts';
import { useAuthorText } from '../text.ts';
import styles from './result.module.css';

interface ResultProps {
  readonly engine: Engine;
  readonly session: Session;
}

const LOST_SHOWN = 5;

/** How the rehearsal came out. */
export function Result({ engine, session }: ResultProps) {
  const t = useAuthorText();
  const say = useText();
  const { trace, card } = useMemo(() => engine.finish(session), [engine, session]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard.
    <section className={styles.result} aria-label={t('score.title')} tabIndex={0}>
      <p className={styles.total}>
        <span className={styles.number}>{card.overall ?? t('ui.not-scored')}</span>
        <Chip tone={card.passed ? 'good' : 'caution'}>
          {t(card.passed ? 'score.passed' : 'score.failed')}
        </Chip>
        <Chip>{t(`ui.outcome.${trace.outcome}`)}</Chip>
        {card.critical.map(({ item }) => (
          <Chip key={item} tone="danger">
            {t(`ui.critical.${item}`)}
          </Chip>
        ))}
        <Stars value={trace.csat} label={t('ui.stars', { value: trace.csat })} />
        <span lang={trace.lang === 'zh' ? 'zh-CN' : 'en'}>{trace.comment}</span>
      </p>
      <div className={styles.bars}>
        {DIMENSIONS.map((dimension) => (
          <ScoreBar
            key={dimension}
            tiny
            dimension={dimension}
            score={card.scores[dimension]}
            label={t(`ui.dimension.${dimension}`)}
            letter={t(`ui.letter.${dimension}`)}
            none={t('ui.not-scored')}
          />
        ))}
      </div>
      <h3 className={styles.heading}>{t('author.talk.lost')}</h3>
      <ul className={styles.lost}>
        {dearest(card, LOST_SHOWN).map(
          ({ place, finding: { check, dimension, messageId, params, points, max } }) => (
            <li key={place}>
              <DimensionMark dimension={dimension} letter={t(`ui.letter.${dimension}`)} />
              <b>−{max - points}</b>
              <span title={check}>{say(messageId, params)}</span>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
