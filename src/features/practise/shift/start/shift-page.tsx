import { useState } from 'react';
import { Link } from 'react-router';
import { Button, buttonClass, Card } from '../../../../components/index.ts';
import { contentLang, useLanguage } from '../../../../locales/index.ts';
import { usePageTitle } from '../../../../platform/page-title.ts';
import { SHIPPED, type ShiftChoice, shiftPath } from '../../../../platform/shift-path.ts';
import { useShiftText } from '../text.ts';
import { Choices } from './choices.tsx';
import { OpenShift } from './open-shift.tsx';
import { PastShifts } from './past-shifts.tsx';
import styles from './shift-page.module.css';
import { useShifts } from './use-shifts.ts';

const HOW = ['1', '2', '3', '4'] as const;

/** The start screen of shifts: what they are, how big, and what is behind. */
export function ShiftPage() {
  const t = useShiftText();
  const lang = contentLang(useLanguage());
  const { ready, drafts, shifts, dropDraft } = useShifts();
  const [choice, setChoice] = useState<ShiftChoice>({
    size: 3,
    lang,
    level: null,
    limit: null,
    seed: null,
    from: [SHIPPED],
  });
  usePageTitle(t('shift.title'), t('ui.brand'));
  return (
    <div className={styles.page}>
      <header>
        <h1 className={styles.title}>{t('shift.title')}</h1>
        <p className={styles.intro}>{t('shift.intro')}</p>
      </header>
      {drafts[0] && <OpenShift draft={drafts[0]} onDrop={dropDraft} />}
      <div className={styles.two}>
        <Card>
          <Choices choice={choice} onChange={setChoice} />
          <p className={styles.go}>
            {choice.from.length > 0 ? (
              <Link to={shiftPath(choice)} className={buttonClass('primary')}>
                {t('shift.begin')}
              </Link>
            ) : (
              <Button look="primary" disabled>
                {t('shift.begin')}
              </Button>
            )}
          </p>
        </Card>
        <ul className={styles.how}>
          {HOW.map((step) => (
            <li key={step}>{t(`shift.how.${step}`)}</li>
          ))}
        </ul>
      </div>
      <PastShifts ready={ready} shifts={shifts} />
    </div>
  );
}
