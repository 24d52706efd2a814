import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { classNames } from './class-names.ts';

export type ChipTone = 'plain' | 'accent' | 'good' | 'caution' | 'danger';

interface ChipProps {
  readonly tone?: ChipTone;
  readonly children: ReactNode;
  readonly title?: string;
}

export function Chip({ tone = 'plain', children, title }: ChipProps) {
  return (
    <span className={classNames(styles.chip, styles[tone])} title={title}>
      {children}
    </span>
  );
}

interface ToggleChipProps {
  readonly pressed: boolean;
  readonly onToggle: (pressed: boolean) => void;
  readonly children: ReactNode;
}

/** A filter that is on or off. */
export function ToggleChip({ pressed, onToggle, children }: ToggleChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={classNames(styles.chip, styles.toggle)}
      onClick={() => onToggle(!pressed)}
    >
      {children}
    </button>
  );
}
