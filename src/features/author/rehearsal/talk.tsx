import { Button, EmptyState, Icon } from '../../../components/index.ts';
import type { Session } from '../../../core/session/types.ts';
import type { Engine } from '../../../platform/engine.ts';
import type { Study } from '../study/study.ts';
import { useAuthorText } from '../text.ts';
import { Controls } from './controls.tsx';
import { Log } from './log.tsx';
import type { Cast } from './rehearsal.tsx';
import { Result } from './result.tsx';
import { Standing } from './standing.tsx';
import { settle } from './steps.ts';

interface TalkProps {
  readonly engine: Engine | null;
  readonly study: Study | null;
  readonly cast: Cast;
  readonly session: Session | null;
  readonly onSession: (session: Session) => void;
}

/** A small conversation with the customer, in session time that only the trainer moves. */
export function Talk({ engine, study, cast, session, onSession }: TalkProps) {
  const t = useAuthorText();
  const ready = study?.ready ?? null;
  const start = () => {
    if (engine && ready) onSession(settle(engine, engine.start({ ...ready, ...cast })));
  };
  const startable = engine !== null && ready !== null;
  if (!engine || !session) {
    return (
      <EmptyState
        title={t('author.tab.talk')}
        picture={<Icon name="person" size={48} />}
        action={
          <Button look="primary" disabled={!startable} onClick={start}>
            {t('author.talk.start')}
          </Button>
        }
      >
        {study && !ready ? t('author.talk.blocked') : t('author.talk.none')}
      </EmptyState>
    );
  }
  const view = engine.view(session);
  const stale = ready !== null && session.setup.scenario !== ready.scenario;
  return (
    <>
      <Standing view={view} session={session} onRestart={start} startable={startable} stale={stale} />
      <Log view={view} lang={session.setup.lang} />
      {view.ended ? (
        <Result engine={engine} session={session} />
      ) : (
        <Controls engine={engine} session={session} name={view.identity.name} onSession={onSession} />
      )}
    </>
  );
}
