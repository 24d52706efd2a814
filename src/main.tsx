import './app/theme.css';
import './app/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { startMessages } from './locales/index.ts';
import { settings } from './platform/settings.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
await startMessages(settings().language, 'ui', 'practise', 'guide');
createRoot(root).render(<App />);
