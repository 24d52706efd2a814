import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { Dimension } from '../../core/shared/dimensions.ts';
import { useClock } from '../../platform/clock.ts';

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

const calmly = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

/** Brings an element into the sight of its own scrolling pane, without moving the page. */
function bringIntoPane(element: Element | null | undefined): void {
  const box = element?.closest<HTMLElement>('[data-pane]');
  if (!element || !box || box.scrollHeight <= box.clientHeight) return;
  const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.top >= outer.top + 12 && inner.bottom <= outer.bottom - 12) return;
  box.scrollTo({ top: box.scrollTop + inner.top - outer.top - box.clientHeight / 4, behavior: calmly() });
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
    (selector: string) =>
      soon(
        selector,
        (element) => {
          const details = element?.closest('details');
          if (details) details.open = true;
          element?.scrollIntoView({ block: 'center', behavior: calmly() });
          (element as HTMLElement | null)?.focus({ preventScroll: true });
        },
        30,
      ),
    [soon],
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
        goTo(`[data-group="${dimension}"]`);
      },
    }),
    [findings, soon, goTo, onPane],
  );
}
