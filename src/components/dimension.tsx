import type { Dimension } from '../core/shared/dimensions.ts';
import { classNames } from './class-names.ts';
import styles from './dimension.module.css';

/** Sets `--hue` and `--hue-soft` to the dimension's colours for everything inside. */
export const dimensionClass = (dimension: Dimension): string => styles[dimension] ?? '';

interface DimensionMarkProps {
  readonly dimension: Dimension;
  /** One sign that stands for it beside the colour: 共, `E`. */
  readonly letter: string;
}

export function DimensionMark({ dimension, letter }: DimensionMarkProps) {
  return (
    <span aria-hidden="true" className={classNames(styles.letter, dimensionClass(dimension))}>
      {letter}
    </span>
  );
}
