import { PageSkeleton } from '../../components/index.ts';
import { usePageTitle } from '../../platform/page-title.ts';
import { Begin } from './open/begin.tsx';
import { FileDrop } from './open/file-drop.tsx';
import { Studio } from './studio.tsx';
import { useAuthorText } from './text.ts';
import { useDraft } from './use-draft.ts';

export function AuthorPage() {
  const t = useAuthorText();
  const draft = useDraft();
  usePageTitle(t('author.title'), t('ui.brand'));
  if (draft.work === undefined) return <PageSkeleton label={t('ui.loading')} />;
  return (
    <FileDrop onWork={draft.replace}>
      {draft.work ? <Studio draft={draft} work={draft.work} /> : <Begin onWork={draft.replace} />}
    </FileDrop>
  );
}
