import type { CSSProperties } from 'react';
import { classNames, dimensionClass } from '../../../components/index.ts';
import type { Segment } from '../../../core/report/evidence.ts';
import type { Finding } from '../../../core/score/types.ts';
import { DIMENSIONS } from '../../../core/shared/dimensions.ts';
import styles from './marked.module.css';

interface MarkedProps {
  readonly segment: Segment;
  readonly text: string;
  /** All findings of the report. */
  readonly findings: readonly Finding[];
  /** Places of those lit. */
  readonly lit: readonly number[];
}

/** One line a dimension, below each other; harm is drawn in its own colour. */
function underline(found: readonly Finding[]): CSSProperties {
  const harmed = found.some(({ outcome }) => outcome === 'harm');
  const colours = DIMENSIONS.filter((dimension) => found.some((each) => each.dimension === dimension)).map(
    (dimension) => `var(--${dimension})`,
  );
  const lines = harmed ? ['var(--danger)', ...colours] : colours;
  return {
    backgroundImage: lines.map((colour) => `linear-gradient(${colour}, ${colour})`).join(', '),
    backgroundSize: lines.map(() => '100% 1.5px').join(', '),
    backgroundPosition: lines
      .map((_, index) => `0 calc(100% - ${(lines.length - 1 - index) * 3}px)`)
      .join(', '),
    paddingBottom: `${lines.length * 3 - 1}px`,
  };
}

/** A piece of a message; underlined where findings rest on it. */
export function Marked({ segment, text, findings, lit }: MarkedProps) {
  const found = segment.findings.flatMap((place) => findings[place] ?? []);
  if (found.length === 0) return text;
  const shining = segment.findings.find((place) => lit.includes(place));
  const hue = shining === undefined ? undefined : findings[shining];
  return (
    <mark
      data-marked
      data-findings={segment.findings.join(' ')}
      tabIndex={-1}
      className={classNames(styles.mark, hue && styles.lit, hue && dimensionClass(hue.dimension))}
      style={underline(found)}
    >
      {text}
    </mark>
  );
}
