import { createInterface } from 'node:readline';
import {
  end,
  finish,
  hasEnded,
  type Session,
  type SessionSetup,
  say,
  start,
  use,
  view,
  wait,
} from '../core/session/index.ts';
import { TOOLS } from '../core/shared/tools.ts';
import type { ToolArgs } from '../core/shop/types.ts';

const HELP = 'Type a reply and press Enter. "/do TOOL key=value …" works the desk, "/end" ends the contact.';

/** Prints what is new on the timeline; gives the number of items shown so far. */
function show(session: Session, shown: number): number {
  const { timeline, identity } = view(session);
  for (const item of timeline.slice(shown)) {
    if (item.kind === 'desk') {
      const { tool, result } = item.entry;
      process.stdout.write(`  [${tool}: ${result.messageId} ${JSON.stringify(result.params)}]\n`);
    } else if (item.turn.from === 'customer') process.stdout.write(`${identity.name}: ${item.turn.text}\n`);
  }
  return timeline.length;
}

function parseDo(words: readonly string[]): { tool: (typeof TOOLS)[number]; args: ToolArgs } | null {
  const tool = TOOLS.find((name) => name === words[0]);
  const pairs = words.slice(1).map((word) => word.split('=', 2) as [string, string]);
  return tool === undefined
    ? null
    : { tool, args: Object.fromEntries(pairs.map(([key, value = '']) => [key, value])) };
}

function carryOut(session: Session, at: number, text: string): Session {
  if (text === '/end') return end(session, at);
  if (!text.startsWith('/do ')) return say(session, at, text);
  const call = parseDo(text.slice(4).trim().split(/\s+/));
  if (call !== null) return use(session, at, call.tool, call.args);
  process.stdout.write(`  [tools: ${TOOLS.join(', ')}]\n`);
  return session;
}

/** A conversation in the terminal, in real time; ends with the scores as JSON. */
export async function converse(setup: SessionSetup): Promise<number> {
  const began = performance.now();
  const now = () => Math.round(performance.now() - began);
  let session = start(setup);
  let shown = 0;
  process.stdout.write(`${HELP}\n`);
  const lines = createInterface({ input: process.stdin });
  const tick = setInterval(() => {
    session = wait(session, now());
    shown = show(session, shown);
    if (hasEnded(session)) lines.close();
  }, 200);
  for await (const text of lines) {
    session = carryOut(session, now(), text.trim());
    shown = show(session, shown);
    if (hasEnded(session)) break;
  }
  clearInterval(tick);
  session = hasEnded(session) ? session : end(session, now());
  const { trace, card } = finish(session);
  const { scores, overall, passed } = card;
  process.stdout.write(
    `${JSON.stringify({ scores, overall, passed, outcome: trace.outcome, csat: trace.csat }, null, 2)}\n`,
  );
  return 0;
}
