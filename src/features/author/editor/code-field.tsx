import { useEffect, useMemo, useRef } from 'react';
import { classNames } from '../../../components/index.ts';
import styles from './editor.module.css';

interface CodeFieldProps {
  readonly label: string;
  readonly value: string;
  /** Lines with a fault, counted from 1. */
  readonly marked: readonly number[];
  /** A line to go to; a new object goes there again. */
  readonly jump: { readonly line: number } | null;
  readonly onChange: (value: string) => void;
}

/** Pixels; the style sheet has the same. */
const LINE = 21;
/** Lines left above the one jumped to. */
const ABOVE = 4;

/** Selects a line of a text area and brings it into sight. */
function selectLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  area.scrollTop = Math.max(0, line - 1 - ABOVE) * LINE;
}

/** Line numbers; those with a fault are marked. */
function Numbers({ count, marked }: { readonly count: number; readonly marked: readonly number[] }) {
  const faulty = new Set(marked);
  return Array.from({ length: count }, (_, index) => index + 1).map((line) => (
    <i key={line} className={classNames(faulty.has(line) && styles.faulty)}>
      {line}
    </i>
  ));
}

/** A plain text area with line numbers. */
export function CodeField({ label, value, marked, jump, onChange }: CodeFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const count = useMemo(() => value.split('\n').length, [value]);
  useEffect(() => {
    if (jump && area.current) selectLine(area.current, jump.line);
  }, [jump]);
  return (
    <div className={styles.field}>
      <div ref={gutter} className={styles.gutter} aria-hidden="true">
        <Numbers count={count} marked={marked} />
      </div>
      <textarea
        ref={area}
        className={styles.area}
        aria-label={label}
        value={value}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        wrap="off"
        onChange={(event) => onChange(event.target.value)}
        onScroll={({ currentTarget }) => {
          if (gutter.current) gutter.current.scrollTop = currentTarget.scrollTop;
        }}
      />
    </div>
  );
}
