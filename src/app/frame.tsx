import { type ReactNode, useRef } from 'react';
import { useLocation } from 'react-router';
import { classNames } from '../components/index.ts';
import styles from './frame.module.css';
import { SkipLink } from './skip-link.tsx';
import { StorageBanner } from './storage-banner.tsx';
import { TopBar } from './top-bar.tsx';

/** What surrounds every page: skip link, top bar, warnings, the main region. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const onDesk = useLocation().pathname.startsWith('/practise/');
  return (
    <div className={classNames(styles.frame, onDesk && styles.desk)}>
      <SkipLink onSkip={() => main.current?.focus()} />
      <TopBar />
      <StorageBanner />
      <main ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}
