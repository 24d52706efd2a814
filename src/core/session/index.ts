export { preparations } from '../analysis/prepare.ts';
export { finish, traceOf } from './finish.ts';
export { type PlayIssue, playScript } from './play.ts';
export { type RecordMeta, recordOf } from './record-of.ts';
export { replay, resume } from './replay.ts';
export { hasEnded } from './state.ts';
export type { Session, SessionSetup, SessionView, TimelineItem } from './types.ts';
export { end, say, start, use, wait } from './verbs.ts';
export { view } from './view.ts';
