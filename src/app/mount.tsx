import './theme.css';
import './base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { start } from './start.ts';

/** Starts the app and shows it. */
export async function mount(root: HTMLElement): Promise<void> {
  await start();
  createRoot(root).render(<App />);
}
