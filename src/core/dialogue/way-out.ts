import type { Fact, Objection, Resolution, Scenario } from '../scenario/v1/scenario.ts';
import type { Act } from '../shared/acts.ts';
import type { Topic } from '../shared/topics.ts';
import type { Reply } from './learn.ts';
import { feel, type Memory } from './memory.ts';
import { line, type PlannedLine, type Setting, type WayOut } from './planned.ts';
import { reservation } from './reservations.ts';
import { freshDeeds, hasFullWayOut, metResolution, offeredResolution, tellsBetter } from './resolutions.ts';

/** An objection is let go, unconvinced, once it was raised this often. */
const MAX_RAISED = 2;

/** How the customer takes what is offered, done or recommended; no lines when nothing was. */
export function seekWayOut(before: Memory, memory: Memory, reply: Reply, setting: Setting): WayOut {
  const objecting = object(memory, setting);
  if (objecting !== null) return objecting;
  const met = metResolution(setting.scenario, memory, reply.shop);
  if (met !== null && !isBettered(met, reply, setting.scenario) && !isStillAsked(met, reply, before, memory))
    return accept(memory, met, reply, setting);
  if (freshDeeds(setting.scenario, before, reply.shop).length > 0) return stepOrDoubt(memory, setting);
  if (reply.signals.emptyDeeds > 0) return { memory, lines: [line('unseen')] };
  if (reply.shop.escalated && HANDING_ON.some((act) => reply.signals.acts.has(act))) {
    return { memory: { ...memory, handedOn: true }, lines: [line('agree')] };
  }
  return takeOffer(before, memory, reply, setting);
}

/** The same reply puts forward what meets the need fully: nobody settles for less just then. */
const isBettered = (met: Resolution, { signals }: Reply, scenario: Scenario): boolean =>
  met.meets === 'partly' &&
  (offeredResolution(scenario, signals.offered)?.meets === 'fully' ||
    tellsBetter(scenario, met, signals.told));

/** Just asked what they need or mean, they wait for what comes of it before they settle for less. */
const isStillAsked = ({ meets }: Resolution, { signals }: Reply, before: Memory, memory: Memory): boolean =>
  meets === 'partly' &&
  (memory.known.length > before.known.length || signals.acts.has('confirm-understanding'));

/** A question that was answered before anybody had to put it. */
const isForestalled = ({ unlessTold, answeredBy }: Objection, { told }: Memory): boolean =>
  unlessTold === true && answeredBy.some((point) => told.includes(point));

const applies = (objection: Objection, memory: Memory): boolean =>
  memory.recommended !== null &&
  !isForestalled(objection, memory) &&
  (objection.product === undefined || objection.product === memory.recommended);

/** The next objection to what was recommended: an unanswered one again, or the next in order. */
function object(memory: Memory, { scenario, lang }: Setting): WayOut | null {
  const timesRaised = (id: string) => memory.objections.filter((raised) => raised.id === id).length;
  const answered = (id: string) =>
    memory.objections.some((raised) => raised.id === id && raised.answeredIn !== null);
  const next = scenario.objections.find(
    (objection) =>
      applies(objection, memory) && !answered(objection.id) && timesRaised(objection.id) < MAX_RAISED,
  );
  if (next === undefined) return null;
  const raised = { id: next.id, answeredIn: null };
  return {
    memory: { ...memory, objections: [...memory.objections, raised] },
    lines: [line('object', next.lines[lang])],
  };
}

/** Said in answer to a question of the same reply: it needs no saying twice. */
const isSaidNow = ({ id }: Fact, before: Memory, memory: Memory): boolean =>
  memory.known.includes(id) && !before.known.includes(id);

const isWish = (topics: readonly Topic[]): boolean => topics.includes('desired-outcome');

/** How often they insist on the better way before they settle for less. */
export const mostInsisting = ({ harder }: Setting['persona']): number =>
  1 + Math.max(0, Math.floor(harder / 2));

/** Says that this is not enough; who has said what they want says that again. */
export function insist(memory: Memory, { scenario, lang }: Setting): WayOut {
  const wish = scenario.facts.find(({ id, topics }) => isWish(topics) && memory.known.includes(id));
  return {
    memory: { ...memory, insisted: memory.insisted + 1 },
    lines: [line('insist', memory.insisted === 0 ? wish?.lines[lang] : undefined)],
  };
}

const insistsOn = ({ meets }: Resolution, memory: Memory, { scenario, persona }: Setting): boolean =>
  meets === 'partly' && hasFullWayOut(scenario) && memory.insisted < mostInsisting(persona);

/** Accepts; settles for less only after having insisted on the better way. */
function accept(memory: Memory, met: Resolution, reply: Reply, setting: Setting): WayOut {
  const { persona, lang } = setting;
  if (insistsOn(met, memory, setting)) return insist(memory, setting);
  const held = reservation(memory, reply, setting, met);
  if (held !== null) return held;
  const content = feel(memory, ['need-met'], reply.at, persona);
  return {
    memory: { ...content, accepted: { turn: reply.turn, resolution: met.id } },
    lines: [line('accept', met.lines?.[lang])],
  };
}

/** Something was done, but not what is needed in time. */
const stepOrDoubt = (memory: Memory, setting: Setting): WayOut =>
  memory.insisted > 0 ? { memory, lines: [line('doubt')] } : insist(memory, setting);

/** Says who takes over, or by when they will write. */
const HANDING_ON: readonly Act[] = ['escalate', 'commit-time', 'follow-up'];

/** Whether several ways out were laid out for them to choose from. */
export const isChoice = ({ signals: { acts, offered } }: Reply, scenario: Scenario): boolean =>
  (acts.has('choice-question') || acts.has('offer-choice') || acts.has('open-question')) &&
  new Set(offered.map((tool) => offeredResolution(scenario, [tool])?.id)).size > 1;

/** Says which way they want: in the words of the scenario where it has some, else by agreeing. */
function choose(before: Memory, memory: Memory, { scenario, lang }: Setting): WayOut {
  const wish = scenario.facts.find(({ topics }) => isWish(topics));
  if (wish === undefined) return { memory: { ...memory, agreed: true }, lines: [line('agree')] };
  const known = [...new Set([...memory.known, wish.id])];
  if (isSaidNow(wish, before, memory)) return { memory: { ...memory, agreed: true }, lines: [] };
  const told: PlannedLine = {
    move: 'answer',
    facts: memory.known.includes(wish.id) ? [] : [wish.id],
    lines: wish.lines[lang],
  };
  return { memory: { ...memory, known, agreed: true }, lines: [told] };
}

/** Words so far: agrees to what fits, asks for the time, insists where it fits in part. */
function takeOffer(before: Memory, memory: Memory, reply: Reply, setting: Setting): WayOut {
  const { scenario } = setting;
  const wishes = scenario.facts.filter(({ topics }) => isWish(topics));
  const offered = offeredResolution(scenario, reply.signals.offered);
  if (offered === null) return { memory, lines: [] };
  if (isChoice(reply, scenario)) return choose(before, memory, setting);
  if (insistsOn(offered, memory, setting))
    return wishes.some((wish) => isSaidNow(wish, before, memory))
      ? { memory, lines: [] }
      : insist(memory, setting);
  if (memory.agreed) return { memory, lines: [] };
  const held = reservation(memory, reply, setting, null);
  if (held !== null) return held;
  const vague = reply.signals.acts.has('vague-promise') || !memory.timeTold;
  return { memory: { ...memory, agreed: true }, lines: [line(vague ? 'ask-when' : 'agree')] };
}
