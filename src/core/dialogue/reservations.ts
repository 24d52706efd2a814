import type { Move } from '../customer/moves.ts';
import { habitsOf } from '../customer/profiles.ts';
import type { StimulusName } from '../customer/stimuli.ts';
import { isDue } from '../scenario/due.ts';
import type { Point, Resolution, Scenario } from '../scenario/v1/scenario.ts';
import type { Reply } from './learn.ts';
import { feel, having, type Memory, times } from './memory.ts';
import { hasGivenUp } from './pending.ts';
import { line, type PlannedLine, type Setting, type WayOut } from './planned.ts';

/** What a customer has to say before agreeing. `met` is the way out that is ready, null for one only offered. */
interface Weighing {
  readonly memory: Memory;
  readonly reply: Reply;
  readonly setting: Setting;
  readonly met: Resolution | null;
}

/** Something in the way of a yes: the line, and what having to say it makes them feel. */
interface Held {
  readonly line: PlannedLine;
  readonly memory: Memory;
  readonly feels?: StimulusName;
}

/** All that may stand in the way of a yes in one conversation. */
const most = ({ level }: Setting['persona']): number => 1 + Math.ceil(level / 2);

const RESERVATIONS: readonly Move[] = ['follow-up', 'ask-when', 'haggle', 'mull', 'test'];

const held = (memory: Memory, move: Move, feels?: StimulusName): Held => ({
  line: line(move),
  memory: having(memory, move),
  ...(feels === undefined ? {} : { feels }),
});

/** Points that matter to this customer and that nobody has told. */
function untold({ memory, setting: { scenario } }: Weighing): Point[] {
  return scenario.points.filter(
    (point) =>
      point.required &&
      !memory.told.includes(point.id) &&
      !memory.pursued.includes(point.id) &&
      isDue(point, memory.known),
  );
}

/** Asks what an agent could have said unasked; a harder customer asks after more. */
function followUp(weighing: Weighing): Held | null {
  const { memory, setting } = weighing;
  const { lang, persona } = setting;
  const point = untold(weighing).find(({ asks }) => asks !== undefined);
  const limit = persona.harder < 0 ? 0 : 1 + persona.harder;
  if (point?.asks === undefined || times(memory, 'follow-up') >= limit) return null;
  return {
    line: line('follow-up', point.asks[lang]),
    memory: having({ ...memory, pursued: [...memory.pursued, point.id] }, 'follow-up'),
    feels: 'had-to-ask',
  };
}

const involvesTime = (met: Resolution): boolean =>
  met.all.some((each) => 'done' in each || 'arrivalTold' in each);

/** Harder customers want to know when before they say yes to what was done. */
function askWhen({ memory, setting: { persona }, met }: Weighing): Held | null {
  const wants = met !== null && involvesTime(met) && !memory.timeTold;
  return wants && times(memory, 'ask-when') < persona.harder ? held(memory, 'ask-when', 'had-to-ask') : null;
}

/** Got or was told of something on top. */
const gotSomething = ({ memory, reply }: Weighing): boolean =>
  memory.felt.compensated !== undefined ||
  reply.shop.log.some(({ tool, result }) => result.ok && (tool === 'coupon' || tool === 'adjust-price'));

/** They are about to buy, so price and second thoughts are theirs to have. */
export const isBuying = (scenario: Scenario): boolean =>
  scenario.resolutions.some(({ all }) => all.some((each) => 'recommended' in each));

/** Wants something off when buying; who trades on stars wants it for whatever went wrong, too. */
function haggle(weighing: Weighing): Held | null {
  const { memory, setting } = weighing;
  const { haggles, trades } = habitsOf(setting.persona);
  const wants =
    (trades || isBuying(setting.scenario)) && times(memory, 'haggle') < haggles && !gotSomething(weighing);
  return wants ? held(memory, 'haggle') : null;
}

/** Puts off what they are not glad about. */
function mull(weighing: Weighing): Held | null {
  const { memory, setting } = weighing;
  const wants =
    isBuying(setting.scenario) &&
    times(memory, 'mull') < habitsOf(setting.persona).mulls &&
    memory.mood.valence < 0.15;
  return wants ? held(memory, 'mull') : null;
}

/** Who has little trust asks whether a promise holds; what was done needs no promise. */
function test({ memory, reply, setting: { persona }, met }: Weighing): Held | null {
  const promised = met === null && (reply.signals.timeNamed || reply.signals.offered.length > 0);
  const limit = habitsOf(persona).tests + Math.max(0, persona.harder - 1);
  const doubts = promised && memory.mood.trust < 0.55 && times(memory, 'test') < limit;
  return doubts ? held(memory, 'test') : null;
}

/** What keeps this customer from agreeing now; null when nothing does. */
export function reservation(
  memory: Memory,
  reply: Reply,
  setting: Setting,
  met: Resolution | null,
): WayOut | null {
  const had = RESERVATIONS.reduce((sum, move) => sum + times(memory, move), 0);
  if (had >= most(setting.persona) || hasGivenUp(memory)) return null;
  const weighing = { memory, reply, setting, met };
  const found =
    followUp(weighing) ?? askWhen(weighing) ?? haggle(weighing) ?? mull(weighing) ?? test(weighing);
  if (found === null) return null;
  const felt = found.feels === undefined ? [] : [found.feels];
  return { memory: feel(found.memory, felt, reply.at, setting.persona), lines: [found.line] };
}
