import { useState } from 'react';
import { Tabs, tabPanel } from '../../../components/index.ts';
import type { Session } from '../../../core/session/types.ts';
import type { Lang } from '../../../core/shared/lang.ts';
import { contentLang, useLanguage } from '../../../locales/index.ts';
import type { Study } from '../study/study.ts';
import { useAuthorText } from '../text.ts';
import { Casting } from './casting.tsx';
import { Exemplars } from './exemplars.tsx';
import type { PlayedRow } from './play-exemplars.ts';
import styles from './rehearsal.module.css';
import { Talk } from './talk.tsx';
import { useEngine } from './use-engine.ts';

interface RehearsalProps {
  readonly study: Study | null;
  readonly session: Session | null;
  readonly onSession: (session: Session | null) => void;
}

/** What the exemplars came to, and for which text. */
export interface Played {
  readonly rows: readonly PlayedRow[];
  readonly study: Study;
}

const TABS = ['talk', 'exemplars'] as const;

/** Which customer, in which language. */
export interface Cast {
  readonly seed: number;
  readonly lang: Lang;
}

/** Plays the scenario as it stands: by hand, or by its exemplars. */
export function Rehearsal({ study, session, onSession }: RehearsalProps) {
  const t = useAuthorText();
  const engine = useEngine();
  const lang = contentLang(useLanguage());
  const [tab, setTab] = useState<(typeof TABS)[number]>('talk');
  const [cast, setCast] = useState<Cast>({ seed: 1, lang });
  const [played, setPlayed] = useState<Played | null>(null);
  const watch = (watched: Session) => {
    onSession(watched);
    setTab('talk');
  };
  return (
    <section className={styles.rehearsal} aria-label={t('author.tabs.right')}>
      <Tabs
        name="author-right"
        label={t('author.tabs.right')}
        tabs={TABS.map((id) => ({ id, label: t(`author.tab.${id}`) }))}
        selected={tab}
        onSelect={setTab}
      />
      <div {...tabPanel('author-right', tab)} className={styles.panel}>
        <Casting cast={cast} onCast={setCast} />
        {tab === 'talk' && (
          <Talk engine={engine} study={study} cast={cast} session={session} onSession={onSession} />
        )}
        {tab === 'exemplars' && (
          <Exemplars
            engine={engine}
            study={study}
            cast={cast}
            played={played}
            onPlayed={setPlayed}
            onWatch={watch}
          />
        )}
      </div>
    </section>
  );
}
