import { useEffect, useMemo, useState } from 'react';
import { kindsOfAny } from '../../../core/report/game/kinds.ts';
import { streakOf } from '../../../core/report/game/streak.ts';
import { contentLang, useLanguage } from '../../../locales/index.ts';
import { catalogue } from '../../../platform/catalogue.ts';
import { localDay, useClock } from '../../../platform/clock.ts';
import type { DeskChoice } from '../../../platform/desk-path.ts';
import { whenIdle } from '../../../platform/idle.ts';
import { useScenarios } from '../../../platform/own-scenarios.ts';
import { usePageTitle } from '../../../platform/page-title.ts';
import { historyOf } from '../../../platform/played.ts';
import { useSettings } from '../../../platform/settings.ts';
import { usePractiseText } from '../text.ts';
import { Choices } from './choices.tsx';
import { ContinueStrip } from './continue-strip.tsx';
import { DailyCard } from './daily-card.tsx';
import { Game } from './game.tsx';
import styles from './home-page.module.css';
import { NoScenarios } from './no-scenarios.tsx';
import { PastSessions } from './past-sessions.tsx';
import { prefetchDesk, SETTLING } from './prefetch-desk.ts';
import { ScenarioCard } from './scenario-card.tsx';
import { Scoring } from './scoring.tsx';
import { ShiftCard } from './shift-card.tsx';
import { StreakBadge } from './streak-badge.tsx';
import { bestScores, useHistory } from './use-history.ts';

/** The first page: whom to practise with, what was begun, what is behind. */
export function HomePage() {
  const t = usePractiseText();
  const language = useLanguage();
  const clock = useClock();
  const { ready, sessions, drafts, dropDraft } = useHistory();
  const [choice, setChoice] = useState<DeskChoice>({
    lang: contentLang(language),
    mode: 'practice',
    seed: null,
  });
  const best = bestScores(sessions);
  const scenarios = useScenarios();
  const { trainee } = useSettings();
  const history = useMemo(() => historyOf(sessions, trainee, scenarios), [sessions, trainee, scenarios]);
  const today = localDay(clock.date());
  useEffect(() => whenIdle(clock, SETTLING, prefetchDesk), [clock]);
  // Whoever has done nothing yet is shown one first step; until that is known there is room for the day's customer.
  const newcomer = ready && sessions.length === 0 && drafts.length === 0;
  const daily = (
    <DailyCard catalogue={catalogue} today={today} choice={choice} history={history} quiet={newcomer} />
  );
  usePageTitle(t('practise.title'), t('ui.brand'));
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{t('practise.title')}</h1>
          <p className={styles.intro}>{t('practise.intro')}</p>
        </div>
        <StreakBadge
          streak={streakOf(
            sessions.map(({ endedAt }) => localDay(new Date(endedAt))),
            today,
          )}
        />
      </header>
      {drafts[0] && <ContinueStrip draft={drafts[0]} onDrop={dropDraft} />}
      {scenarios.length === 0 && <NoScenarios />}
      {!newcomer && daily}
      <Game history={history} ready={ready} scenarios={scenarios} today={today} choice={choice} />
      {newcomer && daily}
      <ShiftCard />
      <section aria-labelledby="scenarios">
        <Choices choice={choice} onChange={setChoice} kinds={kindsOfAny(scenarios)} />
        <div className={styles.cards}>
          {scenarios.map((entry) => (
            <ScenarioCard key={entry.id} entry={entry} choice={choice} best={best.get(entry.id) ?? null} />
          ))}
        </div>
      </section>
      <div className={styles.below}>
        <PastSessions sessions={sessions} ready={ready} />
        <Scoring />
      </div>
    </div>
  );
}
