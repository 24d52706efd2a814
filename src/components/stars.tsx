import type { CSSProperties } from 'react';
import { classNames } from './class-names.ts';
import styles from './stars.module.css';

const SHAPE = 'M12 2.6l2.9 5.9 6.5.95-4.7 4.58 1.11 6.47L12 17.45 6.19 20.5l1.11-6.47L2.6 9.45l6.5-.95z';
const PLACES = [1, 2, 3, 4, 5] as const;

interface StarsProps {
  /** 1 to 5. */
  readonly value: number;
  /** 5 颗星里的 3 颗; read out in place of the picture. */
  readonly label: string;
  /** Pixels a star. */
  readonly size?: number;
  /** The stars land one after another, once. */
  readonly landing?: boolean;
}

export function Stars({ value, label, size = 16, landing = false }: StarsProps) {
  return (
    <span role="img" aria-label={label} className={classNames(styles.stars, landing && styles.landing)}>
      {PLACES.map((place) => (
        <svg
          key={place}
          aria-hidden="true"
          width={size}
          height={size}
          viewBox="0 0 24 24"
          className={classNames(styles.star, place <= value && styles.on)}
          style={{ '--place': place } as CSSProperties}
        >
          <path d={SHAPE} />
        </svg>
      ))}
    </span>
  );
}
