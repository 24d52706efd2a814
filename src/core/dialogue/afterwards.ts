import type { Resolution } from '../scenario/v1/scenario.ts';
import { catchLine, clashOf } from './clash.ts';
import { isHarsh, type Reply } from './learn.ts';
import type { Memory } from './memory.ts';
import { line, type Plan, type PlannedLine, type Setting } from './planned.ts';
import { metResolution, offeredResolution, tellsBetter } from './resolutions.ts';

/** Said thanks this often, they say no more. */
const MOST_THANKS = 2;

const says = (memory: Memory, ...lines: readonly PlannedLine[]): Plan => ({ memory, lines, leaves: false });

/** The way out they took, as long as it meets the need only in part. */
const takenInPart = ({ accepted }: Memory, { scenario }: Setting): Resolution | undefined =>
  scenario.resolutions.find(({ id, meets }) => id === accepted?.resolution && meets === 'partly');

/** Who settled for less takes what is better when it comes, and says yes when it is offered. */
function better(memory: Memory, reply: Reply, setting: Setting): Plan | null {
  const { scenario, lang } = setting;
  const taken = takenInPart(memory, setting);
  if (taken === undefined) return null;
  const met = metResolution(scenario, memory, reply.shop);
  if (met?.meets === 'fully') {
    const accepted = { turn: reply.turn, resolution: met.id };
    return says({ ...memory, accepted }, line('accept', met.lines?.[lang]));
  }
  const { offered, told } = reply.signals;
  const offers =
    offeredResolution(scenario, offered)?.meets === 'fully' || tellsBetter(scenario, taken, told);
  return offers && !memory.agreed ? says({ ...memory, agreed: true }, line('agree')) : null;
}

/** Something in the reply takes back or blurs what they were glad of. */
function alarm(before: Memory, memory: Memory, { signals }: Reply, setting: Setting): PlannedLine | null {
  if (isHarsh(signals)) return line('protest');
  const clash = clashOf(before, signals);
  if (clash !== null) return catchLine(clash, memory, setting);
  if (signals.emptyDeeds > 0) return line('unseen');
  const { acts } = signals;
  return acts.has('refuse') || acts.has('deflect') || acts.has('vague-promise') ? line('doubt') : null;
}

/** After accepting: answers what is asked, takes what is better, minds what spoils it, and says thanks twice at most. */
export function afterwards(
  before: Memory,
  memory: Memory,
  reply: Reply,
  setting: Setting,
  tells: readonly PlannedLine[],
): Plan {
  const alarmed = alarm(before, memory, reply, setting);
  if (alarmed !== null) return says(memory, alarmed, ...tells);
  if (tells.length > 0) return says(memory, ...tells);
  const bettered = better(memory, reply, setting);
  if (bettered !== null) return bettered;
  if (memory.thanks >= MOST_THANKS) return says(memory);
  return says({ ...memory, thanks: memory.thanks + 1 }, line('thank'));
}
