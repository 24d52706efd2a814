export { end, say, start, use, wait } from './verbs.ts';
export { view } from './view.ts';
export { finish, traceOf } from './finish.ts';
export { recordOf, type RecordMeta } from './record-of.ts';
export { playScript, type PlayIssue } from './play.ts';
export { replay, resume } from './replay.ts';
export { hasEnded } from './state.ts';
export type { Session, SessionSetup, SessionView, TimelineItem } from './types.ts';
