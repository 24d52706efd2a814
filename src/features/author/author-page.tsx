import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { PageSkeleton } from '../../components/index.ts';
import { useOwnScenarios } from '../../platform/own-scenarios.ts';
import { usePageTitle } from '../../platform/page-title.ts';
import { Begin } from './open/begin.tsx';
import { FileDrop } from './open/file-drop.tsx';
import { workOf } from './open/own-list.tsx';
import { Studio } from './studio.tsx';
import { useAuthorText } from './text.ts';
import { type Draft, type TakeWork, useDraft } from './use-draft.ts';

/** A shop's file goes beside the scenario, not in its place. */
const isShop = (text: string): boolean => /^\s{0,8}"?kind"?\s{0,4}:\s{0,4}["']?shop\b/m.test(text);

/** Opens the scenario of this device that the address asks for. */
function useAsked({ work, replace }: Draft): void {
  const [query, setQuery] = useSearchParams();
  const made = useOwnScenarios();
  const asked = query.get('own');
  useEffect(() => {
    const own = made.find(({ id }) => id === asked);
    if (!own || work === undefined) return;
    setQuery({}, { replace: true });
    if (work?.text !== own.text || work.shop !== own.shop) replace(workOf(own), false);
  }, [asked, made, work, replace, setQuery]);
}

export function AuthorPage() {
  const t = useAuthorText();
  const draft = useDraft();
  useAsked(draft);
  usePageTitle(t('author.title'), t('ui.brand'));
  if (draft.work === undefined) return <PageSkeleton label={t('ui.loading')} />;
  const take: TakeWork = (work, edited) => {
    if (draft.work && isShop(work.text)) draft.change({ shop: work.text });
    else draft.replace(work, edited);
  };
  return (
    <FileDrop onWork={take}>
      {draft.work ? (
        <Studio key={draft.turn} draft={draft} work={draft.work} onWork={take} />
      ) : (
        <Begin onWork={take} onAside={draft.setAside} />
      )}
    </FileDrop>
  );
}
