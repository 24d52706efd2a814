import { useCallback, useEffect, useRef, useState } from 'react';
import { type Clock, isoWithOffset, useClock } from '../../platform/clock.ts';
import {
  type Kept,
  listSources,
  removeSource,
  type Source,
  saveSource,
} from '../../platform/source-store.ts';

/** The text at hand has this id; texts put aside have others. */
const CURRENT = 'current';
/** Texts put aside that are kept; older ones go. */
const MOST_EARLIER = 12;
/** A pause in typing, in milliseconds, after which the text is written. */
const PAUSE = 500;

export type Work = Pick<Source, 'name' | 'text' | 'shop'>;

/** Hands over a text; a copy is not `edited` until it is changed. */
export type TakeWork = (work: Work, edited?: boolean) => void;

export type SaveState = { readonly kind: 'saving' } | { readonly kind: Kept; readonly at: string };

export interface Draft {
  /** Undefined while it is read; null where nothing was begun. */
  readonly work: Work | null | undefined;
  readonly saved: SaveState | null;
  readonly earlier: readonly Source[];
  /** The text is the author's doing, not a copy just taken. */
  readonly edited: boolean;
  /** Counts the texts taken up on this page. */
  readonly turn: number;
  change(part: Partial<Work>): void;
  /** Takes up another text; the one before is put aside. */
  readonly replace: TakeWork;
  /** Keeps a text among the earlier ones. */
  setAside(work: Work): void;
}

const sourceOf = (id: string, work: Work, clock: Clock): Source => ({
  id,
  ...work,
  savedAt: isoWithOffset(clock.date()),
});

/** Puts a text aside and lets the oldest go. */
async function putAside(work: Work, earlier: readonly Source[], clock: Clock): Promise<void> {
  if (work.text.trim() === '' || earlier.some(({ text, shop }) => text === work.text && shop === work.shop))
    return;
  await saveSource(sourceOf(`earlier-${clock.date().getTime().toString(36)}`, work, clock));
  await Promise.all(earlier.slice(MOST_EARLIER - 1).map(({ id }) => removeSource(id)));
}

/** Writes the work after a pause and when the page goes away. */
function useAutosave(work: Work | null | undefined, changed: boolean, clock: Clock): SaveState | null {
  const [saved, setSaved] = useState<SaveState | null>(null);
  useEffect(() => {
    if (!work || !changed) return;
    setSaved({ kind: 'saving' });
    const save = async () => {
      const source = sourceOf(CURRENT, work, clock);
      setSaved({ kind: await saveSource(source), at: source.savedAt });
    };
    const saveNow = () => void save();
    const cancel = clock.after(PAUSE, saveNow);
    window.addEventListener('pagehide', saveNow);
    return () => {
      cancel();
      window.removeEventListener('pagehide', saveNow);
    };
  }, [work, changed, clock]);
  return saved;
}

/** The text an author works on: kept on this device after every pause, never lost to a reload. */
export function useDraft(): Draft {
  const clock = useClock();
  const [work, setWork] = useState<Work | null | undefined>(undefined);
  const [earlier, setEarlier] = useState<readonly Source[]>([]);
  const [changed, setChanged] = useState(false);
  const [edited, setEdited] = useState(false);
  const [turn, setTurn] = useState(0);
  const found = useRef<SaveState | null>(null);
  const load = useCallback(async () => {
    const sources = await listSources();
    setEarlier(sources.filter(({ id }) => id !== CURRENT));
    return sources.find(({ id }) => id === CURRENT);
  }, []);
  useEffect(() => {
    void load().then((current) => {
      found.current = current ? { kind: 'kept', at: current.savedAt } : null;
      setWork(current ?? null);
    });
  }, [load]);
  const change = useCallback((part: Partial<Work>) => {
    setChanged(true);
    setEdited(true);
    setWork((before) => (before ? { ...before, ...part } : before));
  }, []);
  const setAside = useCallback(
    (aside: Work) => void putAside(aside, earlier, clock).then(load),
    [earlier, clock, load],
  );
  const replace = useCallback(
    (next: Work, byAuthor = true) => {
      setChanged(true);
      setEdited(byAuthor);
      setTurn((before) => before + 1);
      setWork(next);
      if (work) setAside(work);
    },
    [work, setAside],
  );
  const saved = useAutosave(work, changed, clock) ?? found.current;
  return { work, saved, earlier, edited, turn, change, replace, setAside };
}
