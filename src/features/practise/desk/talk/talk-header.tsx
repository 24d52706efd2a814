import { useState } from 'react';
import { Button, Chip, Dialog, Face, Icon, Ring } from '../../../../components/index.ts';
import type { SessionView } from '../../../../core/session/types.ts';
import { stopwatch as format } from '../../../../locales/index.ts';
import { changeSettings, useSettings } from '../../../../platform/settings.ts';
import { avatarOf, type Person } from '../person.ts';
import { useDeskText } from '../text.ts';
import { useElapsed } from '../use-elapsed.ts';
import type { Stopwatch } from '../use-stopwatch.ts';
import styles from './talk-header.module.css';

interface TalkHeaderProps {
  readonly person: Person;
  readonly view: SessionView;
  readonly stopwatch: Stopwatch;
  readonly onEnd: () => void;
}

function Portrait({ person, view }: Pick<TalkHeaderProps, 'person' | 'view'>) {
  const t = useDeskText();
  const { hideMood } = useSettings();
  const face = <Face avatar={avatarOf(person)} expression={hideMood ? 'neutral' : view.face} size={48} />;
  if (hideMood) return face;
  return (
    <Ring value={view.mood.patience} label={t('bench.patience')} size={58} color={`var(--mood-${view.face})`}>
      {face}
    </Ring>
  );
}

function MoodLine({ view }: Pick<TalkHeaderProps, 'view'>) {
  const t = useDeskText();
  const { hideMood } = useSettings();
  const label = t(hideMood ? 'bench.mood.show' : 'bench.mood.hide');
  return (
    <div className={styles.mood}>
      {!hideMood && (
        <>
          <i className={styles.dot} style={{ background: `var(--mood-${view.face})` }} />
          <span aria-live="polite">{t(`bench.face.${view.face}`)}</span>
        </>
      )}
      <button
        type="button"
        className={styles.eye}
        aria-label={label}
        title={label}
        onClick={() => changeSettings({ hideMood: !hideMood })}
      >
        <Icon name={hideMood ? 'eye-off' : 'eye'} size={15} />
      </button>
    </div>
  );
}

function Timer({ stopwatch }: Pick<TalkHeaderProps, 'stopwatch'>) {
  const t = useDeskText();
  return <span className={styles.timer}>{t('bench.timer', { time: format(useElapsed(stopwatch)) })}</span>;
}

function EndButton({ onEnd }: Pick<TalkHeaderProps, 'onEnd'>) {
  const t = useDeskText();
  const [asking, setAsking] = useState(false);
  const actions = (
    <>
      <Button onClick={() => setAsking(false)}>{t('bench.end.stay')}</Button>
      <Button look="primary" onClick={onEnd}>
        {t('bench.end.go')}
      </Button>
    </>
  );
  return (
    <>
      <Button small onClick={() => setAsking(true)}>
        {t('bench.end')}
      </Button>
      <Dialog open={asking} title={t('bench.end.title')} onClose={() => setAsking(false)} actions={actions}>
        <p>{t('bench.end.text')}</p>
      </Dialog>
    </>
  );
}

export function TalkHeader({ person, view, stopwatch, onEnd }: TalkHeaderProps) {
  const t = useDeskText();
  return (
    <header className={styles.header}>
      <Portrait person={person} view={view} />
      <div className={styles.who}>
        <h2 className={styles.name}>
          {person.name}
          <Chip tone={person.relation === 'vip' ? 'accent' : 'plain'}>
            {t(`practise.relation.${person.relation}`)}
          </Chip>
        </h2>
        <MoodLine view={view} />
      </div>
      {view.ended === null && (
        <div className={styles.end}>
          <Timer stopwatch={stopwatch} />
          <EndButton onEnd={onEnd} />
        </div>
      )}
    </header>
  );
}
