import { useEffect, useState } from 'react';
import { Navigate, useLocation, useParams, useSearchParams } from 'react-router';
import { contentLang, useLanguage } from '../../../locales/index.ts';
import { randomSeed } from '../../../platform/chance.ts';
import { useClock } from '../../../platform/clock.ts';
import { deskPath, parseCast, parseSeed } from '../../../platform/desk-path.ts';
import { loadEngine } from '../../../platform/engine.ts';
import { useIdleSteps } from '../../../platform/idle.ts';
import { settings } from '../../../platform/settings.ts';
import { Desk } from './desk.tsx';
import { DeskFailed, DeskLoading } from './desk-states.tsx';
import { type DeskRequest, type DeskStart, DraftGone, openDesk } from './open-desk.ts';

/** Fetches the engine ahead of the first customer. */
export const warmUp = (): void => void loadEngine();

/** What the address asks for; null while no seed is drawn yet. */
function requestOf(query: URLSearchParams, lang: 'zh' | 'en'): DeskRequest | null {
  const [draft, from, seed] = [query.get('draft'), query.get('from'), parseSeed(query.get('seed'))];
  const { trainee } = settings();
  if (draft) return { kind: 'draft', id: draft };
  if (from) return { kind: 'fork', record: from, upto: parseSeed(query.get('upto')) ?? 0, trainee };
  const asked = query.get('lang');
  const mode = query.get('mode') === 'exam' ? 'exam' : 'practice';
  const cast = parseCast(query);
  const choice = { lang: asked === 'zh' || asked === 'en' ? asked : lang, mode, cast } as const;
  return seed === null ? null : { kind: 'new', choice: { ...choice, seed }, trainee };
}

type Opened =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'open'; readonly key: string; readonly start: DeskStart };

function useOpenedDesk(scenario: string, query: URLSearchParams): Opened {
  const clock = useClock();
  const lang = contentLang(useLanguage());
  // A navigation to the same address is a fresh start; a change of the interface's language is none.
  const { key, search } = useLocation();
  const [opened, setOpened] = useState<Opened>({ kind: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: key and search stand for the address.
  useEffect(() => {
    const request = requestOf(query, lang);
    let wanted = true;
    setOpened({ kind: 'loading' });
    if (!request) return;
    openDesk(scenario, request, clock).then(
      (start) => wanted && setOpened({ kind: 'open', key: `${key}${search}`, start }),
      (error: unknown) => wanted && setOpened({ kind: 'failed', error }),
    );
    return () => {
      wanted = false;
    };
  }, [scenario, key, search, clock]);
  return opened;
}

export function DeskPage() {
  const { scenario = '' } = useParams();
  const [query] = useSearchParams();
  const lang = contentLang(useLanguage());
  const opened = useOpenedDesk(scenario, query);
  useIdleSteps(opened.kind === 'open' ? opened.start.preparations : undefined);
  if (!requestOf(query, lang)) {
    const mode = query.get('mode') === 'exam' ? 'exam' : 'practice';
    const asked = query.get('lang') === 'en' ? 'en' : query.get('lang') === 'zh' ? 'zh' : lang;
    const choice = { lang: asked, mode, seed: randomSeed(), cast: parseCast(query) } as const;
    return <Navigate replace to={deskPath(scenario, choice)} />;
  }
  if (opened.kind === 'loading') return <DeskLoading />;
  if (opened.kind === 'open') return <Desk key={opened.key} start={opened.start} />;
  if (opened.error instanceof DraftGone && opened.error.finished) {
    return <Navigate replace to={`/report/${query.get('draft')}`} />;
  }
  return <DeskFailed error={opened.error} />;
}
