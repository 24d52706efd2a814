export { preparations } from '../../analysis/prepare.ts';
export { drawScenarios, drawShift, planShift, type ShiftWish, usualLimit } from './draw.ts';
export { playShift } from './play.ts';
export { contactRecordOf, recordsOf, type ShiftMeta, shiftRecordOf } from './record-of.ts';
export { changedSince, type Grounds, planOf, replayShift, resumeShift, runOutShift } from './replay.ts';
export { type ShiftScriptItem, shiftScript } from './script.ts';
export { endOf, hasShiftEnded, nextDueOf, standingOf } from './state.ts';
export type {
  Contact,
  ContactView,
  Ground,
  Shift,
  ShiftEntry,
  ShiftPlan,
  ShiftView,
  Standing,
} from './types.ts';
export {
  endBreak,
  endIn,
  endShift,
  sayIn,
  startShift,
  takeBreak,
  transfer,
  useIn,
  waitShift,
} from './verbs.ts';
export { contactView, shiftView, viewOnce } from './view.ts';
