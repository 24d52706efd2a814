/** The verbs of a shift. */
export type ShiftEngine = typeof import('../core/session/shift/index.ts');

/** Loads the engine with what it takes to have several customers at once. */
export const loadShiftEngine = (): Promise<ShiftEngine> => import('../core/session/shift/index.ts');

/** Loads what judges a shift that is over. */
export const loadShiftReport = () => import('../core/report/shift/report.ts');
