import { useEffect, useState } from 'react';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { contentLang, useLanguage } from '../../../../locales/index.ts';
import { randomSeed } from '../../../../platform/chance.ts';
import { useClock } from '../../../../platform/clock.ts';
import { useIdleSteps } from '../../../../platform/idle.ts';
import { settings } from '../../../../platform/settings.ts';
import { readShiftChoice, shiftPath } from '../../../../platform/shift-path.ts';
import { DeskLoading } from '../../desk/desk-states.tsx';
import { openShift, ShiftGone, type ShiftRequest, type ShiftStart } from './open-shift.ts';
import { ShiftDesk } from './shift-desk.tsx';
import { ShiftFailed } from './shift-failed.tsx';

/** What the address asks for; null while no seed is drawn yet. */
function requestOf(query: URLSearchParams, lang: 'zh' | 'en'): ShiftRequest | null {
  const draft = query.get('draft');
  if (draft) return { kind: 'draft', id: draft };
  const { seed, ...choice } = readShiftChoice(query, lang);
  return seed === null ? null : { kind: 'new', choice: { ...choice, seed }, trainee: settings().trainee };
}

type Opened =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'open'; readonly key: string; readonly start: ShiftStart };

function useOpenedShift(query: URLSearchParams): Opened {
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
    openShift(request, clock).then(
      (start) => wanted && setOpened({ kind: 'open', key: `${key}${search}`, start }),
      (error: unknown) => wanted && setOpened({ kind: 'failed', error }),
    );
    return () => {
      wanted = false;
    };
  }, [key, search, clock]);
  return opened;
}

export function ShiftRunPage() {
  const [query] = useSearchParams();
  const lang = contentLang(useLanguage());
  const opened = useOpenedShift(query);
  useIdleSteps(opened.kind === 'open' ? opened.start.preparations : undefined);
  if (!requestOf(query, lang)) {
    return <Navigate replace to={shiftPath({ ...readShiftChoice(query, lang), seed: randomSeed() })} />;
  }
  if (opened.kind === 'loading') return <DeskLoading />;
  if (opened.kind === 'open') return <ShiftDesk key={opened.key} start={opened.start} />;
  if (opened.error instanceof ShiftGone && opened.error.finished) {
    return <Navigate replace to={`/shift/report/${query.get('draft')}`} />;
  }
  return <ShiftFailed error={opened.error} />;
}
