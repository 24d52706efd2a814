import { habitsOf } from '../customer/profiles.ts';
import type { Scenario } from '../scenario/v1/scenario.ts';
import { CONTEMPT_ACTS } from '../shared/acts.ts';
import { seededRandom } from '../shared/random.ts';
import type { Topic } from '../shared/topics.ts';
import type { Answer } from './answer.ts';
import { isHarsh, type Reply } from './learn.ts';
import type { Memory } from './memory.ts';
import { line, type Plan, type PlannedLine, type Setting } from './planned.ts';
import { pressingLine } from './pressing.ts';
import { BORNE } from './progress.ts';
import { takeProposal } from './proposals.ts';
import { isBuying } from './reservations.ts';

/** A reply to which nothing was answered, offered or settled. */
export interface Unsettled {
  readonly before: Memory;
  readonly memory: Memory;
  readonly reply: Reply;
  readonly answers: readonly Answer[];
  readonly setting: Setting;
}

/** The agent is about to do or say something: the customer waits, but not at a nod after a nod. */
const waitsFor = ({ before, reply: { signals } }: Unsettled): boolean =>
  signals.acts.has('check-first') ||
  signals.acts.has('escalate') ||
  (signals.acts.size === 1 && signals.acts.has('greet')) ||
  (signals.nod && before.fruitless === 0);

/** Patience or valence below which the manager is asked for. */
const LAST_PATIENCE = 0.14;
const LAST_VALENCE = -0.9;

/** Nobody threatens who has not lost some of the patience they came with, or who is in a good mood. */
const SOOTHING = ['apologise', 'acknowledge-feeling', 'validate', 'own'] as const;
const WORN = 0.08;
const CONTENT = 0.1;

/** Something went wrong or was said: who only thinks of buying threatens nobody. */
export const hasGrievance = ({ harms }: Memory, { order }: Scenario): boolean =>
  harms > 0 || (order !== undefined && order.status !== 'unpaid');

/** First a bad review is threatened, then the manager is asked for; each once. */
function escalate({ memory, reply, setting: { persona, scenario } }: Unsettled): Plan | null {
  // A reply that gets somewhere, or is sorry, is heard first.
  if (SOOTHING.some((act) => reply.signals.acts.has(act))) return null;
  if (memory.fruitless === 0 || !hasGrievance(memory, scenario)) return null;
  const { mood, course } = memory;
  const { patience, valence } = mood;
  const worn = patience < Math.min(habitsOf(persona).threatensAt, (course[0]?.patience ?? 1) - WORN);
  const threatens = (worn && valence < CONTENT) || valence < -0.75;
  if (!memory.threatened && threatens) {
    return { memory: { ...memory, threatened: true }, lines: [line('threaten')], leaves: false };
  }
  const last = patience < LAST_PATIENCE || valence < LAST_VALENCE;
  if (memory.escalated || !memory.threatened || !last) return null;
  return { memory: { ...memory, escalated: true }, lines: [line('escalate')], leaves: false };
}

/** Some say nothing where others would take note or ask again. */
const saysNothing = ({ memory, reply, answers, setting: { seed, persona } }: Unsettled): boolean =>
  !isHarsh(reply.signals) &&
  answers.length === 0 &&
  seededRandom(seed, `quiet/${memory.replies}`).next() < habitsOf(persona).quiet;

/** The customer reacts to the tone, takes in what was told, says nothing, or asks again. */
export function fallBack(unsettled: Unsettled): Plan {
  const { memory, setting } = unsettled;
  const escalation = escalate(unsettled);
  if (escalation !== null) return escalation;
  if (saysNothing(unsettled)) return { memory, lines: [], leaves: false };
  const taken = takeProposal(unsettled);
  if (taken !== null) return { ...taken, leaves: false };
  const reaction = reactionTo(unsettled);
  if (reaction !== null) return { memory, lines: [reaction], leaves: false };
  if (waitsFor(unsettled)) return { memory, lines: [], leaves: false };
  return { memory, lines: [pressingLine(memory, setting)], leaves: false };
}

/** What stands in an order, so that nobody need be asked. */
const ON_FILE: readonly Topic[] = [
  'order-identity',
  'account-identity',
  'contact',
  'address',
  'payment-method',
  'price-paid',
  'promotion-used',
  'quantity',
];

/** All that was asked stands in the order. */
const isOnFile = ({ signals }: Reply, { order }: Scenario): boolean =>
  order !== undefined &&
  signals.asked.every(({ topics: [likeliest] }) => likeliest !== undefined && ON_FILE.includes(likeliest));

/** After this many far-off questions they wonder no more. */
const MOST_STRANGE = 3;

/** Nothing to tell: it stands in the order, or they wonder what it has to do with it, or they just don't know. */
function noAnswer(before: Memory, reply: Reply, scenario: Scenario): PlannedLine {
  if (isOnFile(reply, scenario)) return line('on-file');
  const unclear = reply.signals.asked.every(({ topics }) => topics.length === 0);
  return line(unclear && before.replies > 0 && before.strange < MOST_STRANGE ? 'wonder' : 'withhold');
}

/** The one line that fits what the reply did; null when it did nothing to react to. */
function reactionTo({ before, memory, reply, answers, setting }: Unsettled): PlannedLine | null {
  const { scenario, lang } = setting;
  const { signals } = reply;
  const { acts } = signals;
  if (signals.empty || signals.repeated) return null;
  if (acts.has('vague-promise')) return line('doubt');
  if (answers.some(({ story }) => story))
    return scenario.story === undefined ? pressingLine(memory, setting) : line('press', scenario.story[lang]);
  // What they have told at the very beginning is no fact, so that giving it back is known by the act alone.
  if (acts.has('confirm-understanding') && !CONTEMPT_ACTS.some((act) => acts.has(act)))
    return line('confirm');
  if (answers.some(({ repeated }) => repeated)) return line(acts.has('restate') ? 'confirm' : 'repeat');
  // Asked to decide between ways, not to tell something: who has nothing to add thinks about it.
  if (answers.length > 0 && acts.has('choice-question') && acts.has('offer-choice'))
    return isBuying(scenario) ? line('mull') : null;
  if (answers.length > 0) return noAnswer(before, reply, scenario);
  if (acts.has('refuse') || acts.has('deflect')) return null;
  const news = signals.told.some((point) => !before.told.includes(point)) || acts.has('explain-cause');
  if (news || (acts.has('inform') && memory.fruitless <= BORNE)) return line('note');
  return acts.has('canned') ? line('bristle') : null;
}
