import { useEffect } from 'react';

/** Names the page in the browser's tab and history; the brand follows. */
export function usePageTitle(title: string, brand: string): void {
  useEffect(() => {
    document.title = title ? `${title} · ${brand}` : brand;
  }, [title, brand]);
}
