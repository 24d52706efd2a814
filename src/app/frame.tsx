import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { classNames } from '../components/index.ts';
import styles from './frame.module.css';
import { SkipLink } from './skip-link.tsx';
import { StorageBanner } from './storage-banner.tsx';
import { TopBar } from './top-bar.tsx';

/** A new page begins at its top, and the keyboard and the screen reader begin there too. */
function useArrival(pathname: string, main: RefObject<HTMLElement | null>): void {
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    scrollTo(0, 0);
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}

/** What surrounds every page: skip link, top bar, warnings, the main region. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const onDesk = pathname.startsWith('/practise/') || pathname === '/shift/run';
  useArrival(pathname, main);
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
