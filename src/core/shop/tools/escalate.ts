import { badOrder, textArg } from '../args.ts';
import { type DeskTool, done, refused } from '../outcome.ts';

/** Hands the case on to somebody with more say; to the supervisor unless somebody is named. */
export const escalate: DeskTool = (state, { args }) => {
  const wrong = textArg(args, 'order') === '' ? null : badOrder(state, args);
  if (wrong) return wrong;
  if (state.escalated) return refused('desk.escalate.already');
  const to = textArg(args, 'to');
  const change = { escalated: true };
  return to === '' ? done('desk.escalate.done', {}, change) : done('desk.escalate.done-to', { to }, change);
};
