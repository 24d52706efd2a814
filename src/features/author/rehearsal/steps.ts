import type { Session } from '../../../core/session/types.ts';
import { SECOND } from '../../../core/shared/calendar.ts';
import type { Tool } from '../../../core/shared/tools.ts';
import type { ToolArgs } from '../../../core/shop/types.ts';
import type { Engine } from '../../../platform/engine.ts';

/** Session time between two things the trainer does, as in a script. */
const STEP = 5 * SECOND;

/** Lets the customer finish writing. */
export function settle(engine: Engine, session: Session): Session {
  let now = session;
  for (let view = engine.view(now); view.typing && view.nextAt !== null; view = engine.view(now)) {
    now = engine.wait(now, view.nextAt);
  }
  return now;
}

export const sayNext = (engine: Engine, session: Session, text: string): Session =>
  settle(engine, engine.say(session, session.at + STEP, text));

export const handleNext = (engine: Engine, session: Session, tool: Tool, args: ToolArgs): Session =>
  settle(engine, engine.use(session, session.at + STEP, tool, args));

export const waitFor = (engine: Engine, session: Session, seconds: number): Session =>
  settle(engine, engine.wait(session, session.at + seconds * SECOND));

export const endNow = (engine: Engine, session: Session): Session => engine.end(session, session.at + STEP);
