import { StrictMode } from 'react';
import { HashRouter } from 'react-router';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { Pages } from './pages.tsx';
import { useMotion } from './use-motion.ts';
import { useTheme } from './use-theme.ts';

export function App() {
  useTheme();
  useMotion();
  return (
    <StrictMode>
      <HashRouter>
        <Frame>
          <ErrorBoundary>
            <Pages />
          </ErrorBoundary>
        </Frame>
      </HashRouter>
    </StrictMode>
  );
}
