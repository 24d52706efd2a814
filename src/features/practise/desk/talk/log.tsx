import { useEffect, useRef } from 'react';
import type { SessionView, TimelineItem } from '../../../../core/session/types.ts';
import type { Person } from '../person.ts';
import { useDeskText } from '../text.ts';
import { Bubble } from './bubble.tsx';
import { DeskLine } from './desk-line.tsx';
import styles from './log.module.css';
import { Typing } from './typing.tsx';

interface LogProps {
  readonly person: Person;
  readonly view: SessionView;
}

/** Pixels from the end within which a reader counts as following. */
const FOLLOWING = 160;

const sideOf = (item: TimelineItem | undefined) => (item?.kind === 'turn' ? item.turn.from : 'desk');

/** Keeps the newest line in sight, unless the reader has scrolled back. */
function useFollow(lines: number, typing: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const onScroll = () => {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    following.current = scrollHeight - scrollTop - clientHeight < FOLLOWING;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line or the typing sign is what moves the end.
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const toEnd = () => following.current && element.scrollTo({ top: element.scrollHeight });
    toEnd();
    // The box grows and shrinks with the reply box and the keyboard.
    const observer = new ResizeObserver(toEnd);
    observer.observe(element);
    return () => observer.disconnect();
  }, [lines, typing]);
  return { box, onScroll };
}

/** The conversation with the desk's results in it, so that cause and effect are read in one place. */
export function Log({ person, view }: LogProps) {
  const t = useDeskText();
  const { timeline, startedAt, typing } = view;
  const { box, onScroll } = useFollow(timeline.length, typing);
  return (
    <div
      ref={box}
      className={styles.log}
      role="log"
      aria-label={t('bench.log')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard.
      tabIndex={0}
      onScroll={onScroll}
    >
      <div className={styles.list}>
        {timeline.map((item, at) =>
          item.kind === 'desk' ? (
            <DeskLine key={`desk-${item.entry.index}`} entry={item.entry} />
          ) : (
            <Bubble
              key={`turn-${item.turn.index}`}
              turn={item.turn}
              startedAt={startedAt}
              person={person}
              first={sideOf(timeline[at - 1]) !== item.turn.from}
              last={sideOf(timeline[at + 1]) !== item.turn.from}
            />
          ),
        )}
        {typing && <Typing name={person.name} />}
      </div>
    </div>
  );
}
