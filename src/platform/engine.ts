/** The verbs of a session. */
export type Engine = typeof import('../core/session/index.ts');
/** A session in progress, with all that the engine derives. */
export type RunningSession = ReturnType<Engine['start']>;

/** Loads the engine: customers, dialogue, analysis and scoring, none of which the first page needs. */
export const loadEngine = (): Promise<Engine> => import('../core/session/index.ts');
