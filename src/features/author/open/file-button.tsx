import { type ReactNode, useRef, useState } from 'react';
import { Button, type ButtonLook } from '../../../components/index.ts';
import { useAuthorText } from '../text.ts';
import type { Work } from '../use-draft.ts';
import styles from './open.module.css';
import { readText } from './read-text.ts';

interface FileButtonProps {
  readonly onWork: (work: Work) => void;
  readonly look?: ButtonLook;
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** Opens the browser's file chooser for one text file. */
export function FileButton({ onWork, look = 'quiet', small = false, children }: FileButtonProps) {
  const t = useAuthorText();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const work = await readText(file);
    setRefused(work ? null : file.name);
    if (work) onWork(work);
  };
  return (
    <>
      <Button look={look} small={small} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".yaml,.yml,.json"
        onChange={({ target }) => {
          void take(target.files?.[0]);
          // The same file chosen again has to be noticed.
          target.value = '';
        }}
      />
      {refused && (
        <span role="alert" className={styles.refused}>
          {t('author.open.unreadable', { name: refused })}
        </span>
      )}
    </>
  );
}
