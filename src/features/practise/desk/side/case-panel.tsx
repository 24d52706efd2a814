import { Link } from 'react-router';
import { Button, Chip, classNames, Face, Icon } from '../../../../components/index.ts';
import type { Scenario } from '../../../../core/scenario/v1/scenario.ts';
import type { SessionView } from '../../../../core/session/types.ts';
import { contentLang, shopClock, shopDay, useLanguage } from '../../../../locales/index.ts';
import { useSettings } from '../../../../platform/settings.ts';
import { avatarOf, type Person } from '../person.ts';
import { useDeskText } from '../text.ts';
import { useElapsed } from '../use-elapsed.ts';
import type { Stopwatch } from '../use-stopwatch.ts';
import styles from './case-panel.module.css';
import { Waiting } from './waiting.tsx';

interface CasePanelProps {
  readonly person: Person;
  readonly view: SessionView;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly stopwatch: Stopwatch;
  readonly mode: 'practice' | 'exam';
}

function Contact({ person, view, stopwatch }: Pick<CasePanelProps, 'person' | 'view' | 'stopwatch'>) {
  const t = useDeskText();
  const { hideMood } = useSettings();
  const last = view.timeline.findLast((item) => item.kind === 'turn');
  return (
    <section aria-labelledby="queue">
      <h2 id="queue" className={styles.heading}>
        {t(view.ended === null ? 'bench.queue' : 'bench.queue.over')}
      </h2>
      <div className={styles.contact}>
        <Face avatar={avatarOf(person)} expression={hideMood ? 'neutral' : view.face} size={40} />
        <p className={styles.name}>
          <span>{person.name}</span>
          {view.ended === null && <Waiting since={view.waitingSince} stopwatch={stopwatch} />}
        </p>
        <p className={styles.last}>{last?.kind === 'turn' ? last.turn.text : ' '}</p>
      </div>
    </section>
  );
}

function ShiftClock({
  view,
  seed,
  stopwatch,
  mode,
}: Pick<CasePanelProps, 'view' | 'seed' | 'stopwatch' | 'mode'>) {
  const t = useDeskText();
  const language = useLanguage();
  const now = view.startedAt + useElapsed(stopwatch);
  const canPause = mode === 'practice' && view.ended === null;
  return (
    <div className={styles.foot}>
      <span>{t('bench.shift')}</span>
      <div className={styles.row}>
        <span className={styles.clock}>{shopClock(now)}</span>
        {canPause && !stopwatch.paused && (
          <Button small look="plain" onClick={stopwatch.pause}>
            <Icon name="pause" size={14} />
            {t('bench.pause')}
          </Button>
        )}
      </div>
      <span>{shopDay(language, now)}</span>
      <span>
        {t(`ui.mode.${mode}`)} · {t('bench.seed', { seed })}
      </span>
    </div>
  );
}

/** Left column: who waits, what the case is, the shop's clock. */
export function CasePanel({ person, view, scenario, seed, stopwatch, mode }: CasePanelProps) {
  const t = useDeskText();
  const lang = contentLang(useLanguage());
  return (
    <div className={styles.panel}>
      <Link to="/practise" className={styles.back}>
        <Icon name="back" size={16} />
        {t('bench.back')}
      </Link>
      <Contact person={person} view={view} stopwatch={stopwatch} />
      <section>
        <h2 className={styles.heading}>{scenario.title[lang]}</h2>
        <p className={styles.text}>{scenario.situation[lang]}</p>
      </section>
      <section>
        <h2 className={styles.heading}>{t('bench.goal')}</h2>
        <p className={classNames(styles.text, styles.goal)}>{scenario.goal[lang]}</p>
      </section>
      <p className={styles.skills}>
        {scenario.guide.map((section) => (
          <Chip key={section}>{t(`guide.${section}`)}</Chip>
        ))}
      </p>
      <ShiftClock view={view} seed={seed} stopwatch={stopwatch} mode={mode} />
    </div>
  );
}
