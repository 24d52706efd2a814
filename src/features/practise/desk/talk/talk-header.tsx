import type { ReactNode } from 'react';
import { Chip, Face, Icon, Ring } from '../../../../components/index.ts';
import type { SessionView } from '../../../../core/session/types.ts';
import { changeSettings, useSettings } from '../../../../platform/settings.ts';
import { avatarOf, type Person } from '../person.ts';
import { useDeskText } from '../text.ts';
import styles from './talk-header.module.css';

interface PortraitProps {
  readonly person: Person;
  readonly view: SessionView;
}

function Portrait({ person, view }: PortraitProps) {
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

function MoodLine({ view }: Pick<PortraitProps, 'view'>) {
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

interface TalkHeaderProps extends PortraitProps {
  /** What can be done with the contact, on the right. */
  readonly children?: ReactNode;
}

/** Who it is and how they feel. */
export function TalkHeader({ person, view, children }: TalkHeaderProps) {
  const t = useDeskText();
  return (
    <header className={styles.header}>
      <Portrait person={person} view={view} />
      <div className={styles.who}>
        <h2 className={styles.name}>
          <span>{person.name}</span>
          <span className={person.relation === 'vip' ? undefined : styles.plain}>
            <Chip tone={person.relation === 'vip' ? 'accent' : 'plain'}>
              {t(`practise.relation.${person.relation}`)}
            </Chip>
          </span>
        </h2>
        <MoodLine view={view} />
      </div>
      {view.ended === null && <div className={styles.end}>{children}</div>}
    </header>
  );
}
