import type { CSSProperties } from 'react';
import { classNames, dimensionClass } from '../../../components/index.ts';
import type { Segment } from '../../../core/report/evidence.ts';
import type { Finding } from '../../../core/score/types.ts';
import { DIMENSIONS, type Dimension } from '../../../core/shared/dimensions.ts';
import styles from './marked.module.css';

interface MarkedProps {
  readonly segment: Segment;
  readonly text: string;
  /** Lines drawn in this message, the upper first. */
  readonly lanes: readonly Lane[];
  /** All findings of the report. */
  readonly findings: readonly Finding[];
  /** Places of those lit. */
  readonly lit: readonly number[];
}

/** A line under the words: harm, or a dimension. */
export type Lane = Dimension | 'harm';

/** Lanes of a whole message, so that a line keeps its height from word to word. */
export function lanesOf(found: readonly Finding[]): Lane[] {
  const dimensions = DIMENSIONS.filter((dimension) => found.some((each) => each.dimension === dimension));
  return found.some(({ outcome }) => outcome === 'harm') ? ['harm', ...dimensions] : dimensions;
}

/** Faint until a pointer or a finding asks for it: the style sheet says how much of the colour is left. */
const colourOf = (lane: Lane): string =>
  `color-mix(in srgb, var(--${lane === 'harm' ? 'danger' : lane}) var(--mark-strength), transparent)`;

/** Pixels from one line to the next. */
const GAP = 3;

/** One line a lane, below each other. */
function underline(found: readonly Finding[], lanes: readonly Lane[]): CSSProperties {
  const own = lanesOf(found);
  const lines = lanes.map((lane, index) => ({ lane, index })).filter(({ lane }) => own.includes(lane));
  return {
    backgroundImage: lines.map(({ lane }) => `linear-gradient(${colourOf(lane)} 0 0)`).join(', '),
    backgroundSize: lines.map(() => '100% var(--mark-line)').join(', '),
    backgroundPosition: lines
      .map(({ index }) => `0 calc(100% - ${(lanes.length - 1 - index) * GAP}px)`)
      .join(', '),
    paddingBottom: `${lanes.length * GAP - 1}px`,
  };
}

/** A piece of a message; underlined where findings rest on it. */
export function Marked({ segment, text, lanes, findings, lit }: MarkedProps) {
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
      style={underline(found, lanes)}
    >
      {text}
    </mark>
  );
}
