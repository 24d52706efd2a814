import './theme.css';
import './base.css';
import { createRoot } from 'react-dom/client';
import { startMessages } from '../locales/index.ts';
import { settings } from '../platform/settings.ts';
import { App } from './app.tsx';

/** Brings the first page's sentences, then the page. */
export async function mount(root: HTMLElement): Promise<void> {
  await startMessages(settings().language, 'ui', 'practise', 'guide');
  createRoot(root).render(<App />);
}
