import { useState } from 'react';
import { Tabs, tabPanel } from '../../components/index.ts';
import type { Session } from '../../core/session/types.ts';
import { CodeField } from './editor/code-field.tsx';
import { Issues } from './editor/issues.tsx';
import { ShopText } from './editor/shop-text.tsx';
import { Toolbar } from './editor/toolbar.tsx';
import { Outline } from './outline/outline.tsx';
import { OwnNote } from './own/own-note.tsx';
import { useOwn } from './own/use-own.ts';
import { Rehearsal } from './rehearsal/rehearsal.tsx';
import styles from './studio.module.css';
import type { PlacedIssue } from './study/study.ts';
import { useStudy } from './study/use-study.ts';
import { useAuthorText } from './text.ts';
import type { Draft, TakeWork, Work } from './use-draft.ts';

interface StudioProps {
  readonly draft: Draft;
  readonly work: Work;
  readonly onWork: TakeWork;
}

const LEFT = ['text', 'outline', 'shop'] as const;
type Left = (typeof LEFT)[number];

const linesOf = (issues: readonly PlacedIssue[], file: PlacedIssue['file']): number[] =>
  issues.flatMap((each) => (each.file === file && each.line !== null ? [each.line] : []));

/** Text left, rehearsal right. */
export function Studio({ draft, work, onWork }: StudioProps) {
  const t = useAuthorText();
  const study = useStudy(work.text, work.shop);
  const standing = useOwn(draft, study);
  const [left, setLeft] = useState<Left>('text');
  const [session, setSession] = useState<Session | null>(null);
  const [jump, setJump] = useState<{ readonly line: number } | null>(null);
  const issues = study?.issues ?? [];
  const goTo = ({ file, line }: PlacedIssue) => {
    setLeft(file === 'shop' ? 'shop' : 'text');
    setJump({ line: line ?? 1 });
  };
  const open = (tab: Left) => {
    setLeft(tab);
    // A jump of before must not take the focus from the tab.
    setJump(null);
  };
  return (
    <div className={styles.studio}>
      <Toolbar
        draft={draft}
        work={work}
        note={<OwnNote standing={standing} id={study?.ready?.scenario.id ?? ''} />}
        onWork={onWork}
      />
      <div className={styles.left}>
        <Tabs
          name="author-left"
          label={t('author.tabs.left')}
          tabs={LEFT.map((id) => ({ id, label: t(`author.tab.${id}`) }))}
          selected={left}
          onSelect={open}
        />
        <div {...tabPanel('author-left', left)} className={styles.panel}>
          {left === 'text' && (
            <CodeField
              key="text"
              label={t('author.text.label')}
              value={work.text}
              marked={linesOf(issues, 'scenario')}
              jump={jump}
              onChange={(text) => draft.change({ text })}
            />
          )}
          {left === 'shop' && (
            <ShopText
              shop={work.shop}
              marked={linesOf(issues, 'shop')}
              jump={jump}
              onChange={(shop) => draft.change({ shop })}
            />
          )}
          {left === 'outline' && <Outline study={study} session={session} />}
        </div>
        <Issues study={study} onJump={goTo} />
      </div>
      <Rehearsal study={study} session={session} onSession={setSession} />
    </div>
  );
}
