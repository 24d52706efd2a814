import type { CSSProperties, ReactNode } from 'react';
import styles from './ring.module.css';

interface RingProps {
  /** 0 to 1. */
  readonly value: number;
  /** Read out with the value as a percentage. */
  readonly label: string;
  readonly size: number;
  /** A CSS colour, mostly `var(--mood-…)`. */
  readonly color: string;
  readonly children?: ReactNode;
}

const WIDTH = 4;

/** A meter as a ring around something, like a face. */
export function Ring({ value, label, size, color, children }: RingProps) {
  const radius = (size - WIDTH) / 2;
  const around = 2 * Math.PI * radius;
  const share = Math.min(1, Math.max(0, value));
  const circle = { cx: size / 2, cy: size / 2, r: radius, fill: 'none', strokeWidth: WIDTH };
  const box: CSSProperties = { width: size, height: size };
  return (
    <span className={styles.ring} style={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a native meter cannot be drawn as a ring. */}
      <svg
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        width={size}
        height={size}
      >
        <circle {...circle} className={styles.track} />
        <circle
          {...circle}
          className={styles.value}
          stroke={color}
          strokeLinecap="round"
          strokeDasharray={around}
          strokeDashoffset={around * (1 - share)}
        />
      </svg>
      {children}
    </span>
  );
}
