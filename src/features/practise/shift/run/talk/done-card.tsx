import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { buttonClass, Skeleton } from '../../../../../components/index.ts';
import card from '../../../desk/talk/card.module.css';
import { useRunText } from '../../text.ts';
import type { ShiftResult } from '../use-shift-result.ts';

/** Where the reply box was, once the shift is over: the way to its report. */
export function DoneCard({ result }: { readonly result: ShiftResult | null }) {
  const t = useRunText();
  const heading = useRef<HTMLHeadingElement>(null);
  // The reply box is gone and the keyboard with it: go on from here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={card.card} aria-live="polite">
      <h2 ref={heading} tabIndex={-1} className={card.title}>
        {t('shift.done')}
      </h2>
      {result ? (
        <>
          <p className={card.text}>{t('shift.done.text', { customers: result.customers })}</p>
          <Link to={`/shift/report/${result.id}`} className={buttonClass('primary')}>
            {t('shift.done.report')}
          </Link>
        </>
      ) : (
        <>
          <p className={card.text}>{t('shift.done.scoring')}</p>
          <Skeleton width="200px" height="40px" />
        </>
      )}
    </section>
  );
}
