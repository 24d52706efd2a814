import { PageSkeleton } from '../../components/index.ts';
import { usePageTitle } from '../../platform/page-title.ts';
import { Begin } from './open/begin.tsx';
import { FileDrop } from './open/file-drop.tsx';
import { Studio } from './studio.tsx';
import { useAuthorText } from './text.ts';
import { useDraft, type Work } from './use-draft.ts';

/** A shop's file goes beside the scenario, not in its place. */
const isShop = (text: string): boolean => /^\s{0,8}"?kind"?\s{0,4}:\s{0,4}["']?shop\b/m.test(text);

export function AuthorPage() {
  const t = useAuthorText();
  const draft = useDraft();
  usePageTitle(t('author.title'), t('ui.brand'));
  if (draft.work === undefined) return <PageSkeleton label={t('ui.loading')} />;
  const take = (work: Work) => {
    if (draft.work && isShop(work.text)) draft.change({ shop: work.text });
    else draft.replace(work);
  };
  return (
    <FileDrop onWork={take}>
      {draft.work ? <Studio draft={draft} work={draft.work} onWork={take} /> : <Begin onWork={take} />}
    </FileDrop>
  );
}
