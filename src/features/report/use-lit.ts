import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { Dimension } from '../../core/shared/dimensions.ts';
import { useClock } from '../../platform/clock.ts';
import { allowsMotion } from '../../platform/motion.ts';

/** Findings that are lit at the moment, in both panes, and the ways to light them. */
export interface Lit {
  readonly findings: readonly number[];
  /** A finding is under the pointer or has the focus: its evidence comes into sight. */
  lightFinding(finding: number): void;
  /** Words or a desk line are under the pointer: their findings come into sight. */
  lightEvidence(findings: readonly number[]): void;
  clear(): void;
  /** Goes to the words a finding rests on; `turn` picks one of several messages. */
  showEvidence(finding: number, turn?: number): void;
  /** Goes to findings from the transcript or the top of the page. */
  showFinding(finding: number): void;
  showGroup(dimension: Dimension): void;
}

/** Long enough that a pointer on its way through moves nothing. */
const DWELL = 140;
/** Time for a pane to come to the front. */
const SWITCH = 30;

const calmly = (): ScrollBehavior => (allowsMotion() ? 'smooth' : 'auto');

const scrolls = (box: HTMLElement): boolean =>
  box.scrollHeight > box.clientHeight + 1 && box.clientHeight > 0;

/** Scrolls a pane, not the page, so that an element stands at a share of its height. */
function scrollPane(box: HTMLElement, element: Element, share: number): void {
  const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  box.scrollTo({ top: box.scrollTop + inner.top - outer.top - box.clientHeight * share, behavior: calmly() });
}

/** Brings an element into the sight of its own scrolling pane, without moving the page. */
function bringIntoPane(element: Element | null | undefined): void {
  const box = element?.closest<HTMLElement>('[data-pane]');
  if (!element || !box || !scrolls(box)) return;
  const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.top >= outer.top + 12 && inner.bottom <= outer.bottom - 12) return;
  scrollPane(box, element, 0.25);
}

/** Goes to an element: opens it, brings it into sight, gives it the focus. */
function reveal(
  element: Element | null | undefined,
  panes: HTMLElement | null,
  block: 'start' | 'center',
): void {
  const details = element?.closest('details');
  if (details) details.open = true;
  const box = element?.closest<HTMLElement>('[data-pane]');
  // A heading sticks to the top of its section, so the section is what has a place.
  const target = block === 'start' ? element?.parentElement : element;
  if (target && box && scrolls(box)) {
    panes?.scrollIntoView({ block: 'start', behavior: calmly() });
    scrollPane(box, target, block === 'start' ? 0 : 0.3);
  } else target?.scrollIntoView({ block, behavior: calmly() });
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

const evidenceOf = (finding: number, turn?: number): string =>
  turn === undefined
    ? `[data-findings~="${finding}"]`
    : `[data-turn="${turn}"] [data-findings~="${finding}"], [data-turn="${turn}"][data-findings~="${finding}"]`;

/** `panes` holds both; `onPane` brings one to the front where only one has room. */
export function useLit(
  panes: RefObject<HTMLElement | null>,
  onPane: (pane: 'findings' | 'transcript') => void,
): Lit {
  const clock = useClock();
  const [findings, setFindings] = useState<readonly number[]>([]);
  const waiting = useRef<() => void>(() => undefined);
  const soon = useCallback(
    (selector: string, then: (element: Element | null | undefined) => void, ms = DWELL) => {
      waiting.current();
      waiting.current = clock.after(ms, () => then(panes.current?.querySelector(selector)));
    },
    [clock, panes],
  );
  const goTo = useCallback(
    (selector: string, block: 'start' | 'center' = 'center') =>
      soon(selector, (element) => reveal(element, panes.current, block), SWITCH),
    [soon, panes],
  );
  return useMemo(
    () => ({
      findings,
      lightFinding(finding) {
        setFindings([finding]);
        soon(evidenceOf(finding), bringIntoPane);
      },
      lightEvidence(found) {
        setFindings(found);
        soon(`[data-finding="${found[0]}"]`, bringIntoPane);
      },
      clear() {
        waiting.current();
        setFindings([]);
      },
      showEvidence(finding, turn) {
        setFindings([finding]);
        onPane('transcript');
        goTo(evidenceOf(finding, turn));
      },
      showFinding(finding) {
        setFindings([finding]);
        onPane('findings');
        goTo(`[data-finding="${finding}"] summary`);
      },
      showGroup(dimension) {
        goTo(`[data-group="${dimension}"]`, 'start');
      },
    }),
    [findings, soon, goTo, onPane],
  );
}
