import { lazy, Suspense } from 'react';
import { Skeleton } from '../../../components/index.ts';
import { loadMessages } from '../../../locales/index.ts';
import type { GamePanelProps } from './game/game-panel.tsx';

/** Levels, badges and what comes next load beside the first page, with their sentences. */
const GamePanel = lazy(async () => {
  const [{ GamePanel }] = await Promise.all([import('./game/game-panel.tsx'), loadMessages('game')]);
  return { default: GamePanel };
});

interface GameProps extends GamePanelProps {
  /** False while the history is being read. */
  readonly ready: boolean;
}

/** What becomes of the practice: level, next customer, badges, challenges. */
export function Game({ ready, ...props }: GameProps) {
  const waiting = <Skeleton height="264px" />;
  if (!ready) return waiting;
  return (
    <Suspense fallback={waiting}>
      <GamePanel {...props} />
    </Suspense>
  );
}
