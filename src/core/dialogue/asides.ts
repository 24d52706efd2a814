import type { Move } from '../customer/moves.ts';
import { type Habits, habitsOf } from '../customer/profiles.ts';
import { linesFor } from '../customer/voice.ts';
import { seededRandom } from '../shared/random.ts';
import type { Reply } from './learn.ts';
import { feel, having, type Memory, times } from './memory.ts';
import { line, type PlannedLine, type Setting, type WayOut } from './planned.ts';

/** What is known when an aside is chosen. */
interface Moment {
  readonly before: Memory;
  readonly memory: Memory;
  readonly reply: Reply;
  readonly habits: Habits;
  readonly setting: Setting;
}

/** Replies longer than this, in sentences, are too much for somebody who does not follow easily. */
const LONG = 6;
/** More questions at once than this are too many for them. */
const MANY = 3;
/** How far a mood must have come up again before they say so. */
const RISEN = 0.3;

/** Was close to going, and has come round. */
const softens = ({ memory }: Moment): boolean =>
  (memory.threatened || memory.escalated || memory.harms > 0) &&
  memory.mood.valence > -0.15 &&
  memory.mood.valence - memory.lowest >= RISEN &&
  times(memory, 'soften') === 0;

/** An offer that brings nothing on top: stars are held against it. */
const trades = ({ memory, habits, reply }: Moment): boolean =>
  habits.trades &&
  !memory.threatened &&
  reply.signals.offered.length > 0 &&
  memory.felt.compensated === undefined;

/** Asks early, and once more after being turned down. */
function pries({ before, memory, habits, reply }: Moment): boolean {
  const done = times(memory, 'pry');
  if (done >= habits.pries) return false;
  return done === 0 ? memory.replies >= 2 : reply.signals.acts.has('refuse') && before.replies >= 2;
}

const reminds = ({ memory, habits, reply }: Moment): boolean =>
  times(memory, 'remind') < habits.reminds &&
  memory.felt.personal === undefined &&
  !reply.signals.acts.has('personalise') &&
  memory.replies >= 1 + 2 * times(memory, 'remind');

const puzzles = ({ memory, habits, reply }: Moment): boolean =>
  times(memory, 'puzzle') < habits.puzzles &&
  (reply.signals.acts.has('jargon') || reply.signals.size >= LONG || reply.signals.asked.length > MANY);

const lectures = ({ before, memory, habits, reply: { signals } }: Moment): boolean =>
  times(memory, 'lecture') < habits.lectures &&
  (signals.stated.length > 0 ||
    signals.acts.has('explain-cause') ||
    signals.told.some((point) => !before.told.includes(point)));

const digresses = ({ memory, habits, reply, setting: { seed } }: Moment): boolean =>
  times(memory, 'digress') < habits.digresses &&
  !memory.threatened &&
  (reply.signals.asked.length > 0 || reply.signals.acts.has('personalise')) &&
  seededRandom(seed, `digress/${memory.replies}`).next() < 0.6;

const ASIDES: readonly (readonly [Move, (moment: Moment) => boolean])[] = [
  ['soften', softens],
  ['threaten', trades],
  ['puzzle', puzzles],
  ['pry', pries],
  ['remind', reminds],
  ['lecture', lectures],
  ['digress', digresses],
];

/** The words that name the relative: said the first time, where the case itself is not about them. */
const NAMES_KIN = '{{kin.name}}';

/** First whose data they want, then only that they still want them. */
function pryLine({ memory, setting: { lang, persona } }: Moment): PlannedLine {
  const introduces = persona.voice !== 'relative' && times(memory, 'pry') === 0;
  const lines = linesFor('pry', lang, persona, memory.mood);
  return line(
    'pry',
    lines.filter((each) => each.includes(NAMES_KIN) === introduces),
  );
}

/** The one thing they say of themselves about this reply, besides what it calls for; no line when there is none. */
export function aside(before: Memory, memory: Memory, reply: Reply, setting: Setting): WayOut {
  if (reply.signals.empty || reply.signals.repeated) return { memory, lines: [] };
  const moment = { before, memory, reply, habits: habitsOf(setting.persona), setting };
  const [move] = ASIDES.find(([, does]) => does(moment)) ?? [];
  if (move === undefined) return { memory, lines: [] };
  const did = having(move === 'threaten' ? { ...memory, threatened: true } : memory, move);
  const felt = move === 'puzzle' ? feel(did, ['overwhelmed'], reply.at, setting.persona) : did;
  return { memory: felt, lines: [move === 'pry' ? pryLine(moment) : line(move)] };
}
