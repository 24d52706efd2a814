import type { Move } from '../customer/moves.ts';
import type { StimulusName } from '../customer/stimuli.ts';
import type { Fact, Resolution, Scenario } from '../scenario/v1/scenario.ts';
import type { Act } from '../shared/acts.ts';
import type { Lang } from '../shared/lang.ts';
import { afterwards } from './afterwards.ts';
import { type Answer, answerTo } from './answer.ts';
import { appraise } from './appraise.ts';
import { aside } from './asides.ts';
import { catchLine, clashOf } from './clash.ts';
import { fallBack, hasGrievance } from './fall-back.ts';
import { isHarsh, learn, type Reply } from './learn.ts';
import { feel, having, type Memory, settle, times } from './memory.ts';
import { askAgain, awaiting, evadedBy } from './pending.ts';
import { line, type Plan, type PlannedLine, type Setting, type WayOut } from './planned.ts';
import { gives, progress } from './progress.ts';
import { metResolution, offeredResolution } from './resolutions.ts';
import type { ReplySignals } from './signals.ts';
import { isChoice, seekWayOut } from './way-out.ts';

/** What the customer does about a reply. */
export function respond(memory: Memory, reply: Reply, setting: Setting): Plan {
  const before = settle(memory, reply.at);
  const answers = answersTo(before, reply, setting);
  const learnt = take(before, reply, setting, answers);
  if (isSpent(learnt) && !learnt.escalated) return lastWord(learnt, setting);
  if (walksOut(before, learnt, reply, setting))
    return { memory: learnt, lines: [line('leave')], leaves: true };
  if (reply.signals.foreign && times(learnt, 'foreign') < MOST_FOREIGN)
    return { memory: having(learnt, 'foreign'), lines: [line('foreign')], leaves: false };
  const facts = answers.flatMap((answer) => answer.facts);
  const told = { ...learnt, known: [...learnt.known, ...facts.map(({ id }) => id)] };
  const tells = facts.flatMap((fact) => tell(fact, setting.lang));
  if (told.accepted !== null) return afterwards(before, told, reply, setting, tells);
  const spoken = wanting(speak(before, told, reply, setting, tells));
  const said = { ...spoken, memory: awaiting(before, spoken.memory, spoken.lines) };
  const evasive = isEvasive(reply.signals, answers, said.lines);
  if (said.lines.length > 0 && !evasive) return { ...said, leaves: false };
  const fallen = fallBack({ before, memory: said.memory, reply, answers, setting });
  return { ...fallen, lines: [...fallen.lines, ...said.lines] };
}

/** Everything but a fallback: protest, contradiction, answers, the way out, and an aside. */
function speak(
  before: Memory,
  told: Memory,
  reply: Reply,
  setting: Setting,
  tells: readonly PlannedLine[],
): WayOut {
  const clash = clashOf(before, reply.signals);
  const caught = clash === null ? [] : [catchLine(clash, told, setting)];
  const again = askAgain(before, reply.signals, setting);
  const sought = again === null ? seekWayOut(before, told, reply, setting) : { memory: told, lines: [again] };
  const settledNow = sought.lines.some(({ move }) => move === 'accept');
  const besides =
    settledNow || again !== null || isHarsh(reply.signals)
      ? quiet(sought.memory)
      : aside(before, sought.memory, reply, setting);
  const puzzled = besides.lines.some(({ move }) => move === 'puzzle');
  const wayOut = withoutNod(sought, told, tells.length > 0 || puzzled || caught.length > 0);
  const memory = { ...besides.memory, agreed: wayOut.memory.agreed };
  return {
    memory: caught.length > 0 ? having(memory, 'catch') : memory,
    lines: [...protest(reply.signals), ...caught, ...tells, ...wayOut.lines, ...besides.lines],
  };
}

/** Remembers what was asked for in these lines that may be turned down. */
function wanting({ memory, lines }: WayOut): WayOut {
  const wanted = lines.map(({ move }) => move).findLast((move) => move === 'pry' || move === 'haggle');
  return { memory: { ...memory, wanted: wanted ?? null }, lines };
}

const quiet = (memory: Memory): WayOut => ({ memory, lines: [] });

/** The memory with what the reply told and did to them. */
function take(before: Memory, reply: Reply, setting: Setting, answers: readonly Answer[]): Memory {
  const { scenario, persona } = setting;
  const found = answers.some(({ facts }) => facts.length > 0);
  const { fruitless, felt } = progress(before, reply, setting, found);
  const evaded = evadedBy(before, reply.signals);
  const stimuli: StimulusName[] = [
    ...appraise(reply.signals, scenario, before, reply.shop),
    ...ofAnswers(answers, reply.signals),
    ...(clashOf(before, reply.signals) === null ? [] : (['contradicted'] as const)),
    ...(evaded > 0 ? (['ignored'] as const) : []),
    ...felt,
  ];
  const kept = reply.signals.asked.length > 0 && keepsBack(before, reply.signals, persona);
  const learnt = { ...learn(before, reply, scenario), fruitless, evaded };
  return feel(kept ? having(learnt, 'withhold') : learnt, stimuli, reply.at, persona);
}

/** How often they say that they cannot read it; then they press on. */
const MOST_FOREIGN = 2;

/** Asides that would leave a question standing: they come after what is said to it. */
const NO_ANSWER: readonly Move[] = ['remind', 'lecture', 'soften'];

/** Nothing in these lines answers what was asked. */
function isEvasive(
  { acts }: ReplySignals,
  answers: readonly Answer[],
  lines: readonly PlannedLine[],
): boolean {
  const wantsYes = acts.has('seek-agreement');
  const asides: readonly Move[] = wantsYes ? [...NO_ANSWER, 'digress'] : NO_ANSWER;
  return (wantsYes || answers.length > 0) && lines.every(({ move }) => asides.includes(move));
}

const NODS: readonly Move[] = ['agree', 'ask-when'];

/** Who has just answered a question does not also nod to what was asked beside it. */
function withoutNod(step: WayOut, memory: Memory, spoke: boolean): WayOut {
  const nods = step.lines.length > 0 && step.lines.every(({ move }) => NODS.includes(move));
  return spoke && nods ? { memory: { ...step.memory, agreed: memory.agreed }, lines: [] } : step;
}

const HEARD: readonly StimulusName[] = [
  'feeling-acknowledged',
  'validated',
  'apologised',
  'owned',
  'understood',
];
const HEARING: readonly Act[] = ['acknowledge-feeling', 'validate', 'apologise', 'own', 'restate'];
/** Valence below which somebody wants to be heard before being questioned. */
const SORE = -0.25;

/** Harder customers who are upset answer nothing until they were heard; not for ever, though. */
const keepsBack = (memory: Memory, { acts }: ReplySignals, { harder }: Setting['persona']): boolean =>
  harder > 0 &&
  memory.mood.valence < SORE &&
  times(memory, 'withhold') < harder &&
  !HEARD.some((name) => memory.felt[name] !== undefined) &&
  !HEARING.some((act) => acts.has(act));

/** The one way out that a reply offers and asks a yes for. */
const asksForYes = (reply: Reply, scenario: Scenario): Resolution | null =>
  reply.signals.acts.has('seek-agreement') && !isChoice(reply, scenario)
    ? offeredResolution(scenario, reply.signals.offered)
    : null;

/** What they would like done: nobody tells it who has just got it, or has only to say yes to it. */
const wishesOf = ({ facts }: Scenario): string[] =>
  facts.filter(({ topics }) => topics.includes('desired-outcome')).map(({ id }) => id);

/** Replies can ask a lot at once; a customer tells two things, a talkative one three. */
function answersTo(memory: Memory, reply: Reply, { scenario, persona }: Setting): Answer[] {
  const { signals, shop } = reply;
  // Nobody answers who snaps at them.
  if (signals.empty || isHarsh(signals) || keepsBack(memory, signals, persona)) return [];
  const fits = [metResolution(scenario, memory, shop), asksForYes(reply, scenario)];
  const served = fits.some((resolution) => resolution?.meets === 'fully');
  const known = new Set([...memory.known, ...(served ? wishesOf(scenario) : [])]);
  let left = persona.talkativeness > 0.6 ? 3 : 2;
  const answers: Answer[] = [];
  for (const asked of signals.asked) {
    // Whether anything else is wanted is answered by saying what is.
    if (asked.closing === true && asked.topics.length + asked.facts.length === 0) continue;
    const answer = answerTo(asked, scenario, known, persona.harder);
    const facts = answer.facts.slice(0, left);
    left -= facts.length;
    for (const fact of facts) known.add(fact.id);
    answers.push({ ...answer, facts });
  }
  return answers;
}

function ofAnswers(answers: readonly Answer[], signals: ReplySignals): StimulusName[] {
  if (answers.length === 0) return [];
  const found = answers.some(({ facts }) => facts.length > 0);
  const again =
    answers.some(({ repeated }) => repeated) && !found && !signals.acts.has('confirm-understanding');
  if (found) return ['asked-well'];
  // Whether anything is left, and which way they want, may be asked whatever they have told.
  if (signals.asked.every(({ closing }) => closing === true)) return [];
  if (again && signals.restated.length === 0 && signals.offered.length === 0) return ['asked-again'];
  return answers.some(({ story }) => story) ? [] : ['asked-aside'];
}

/** Vague promises a customer bears; harder ones bear fewer. */
const vagueLimit = ({ vagueLimit: limit = 3 }: Scenario, harder: number): number =>
  Math.max(2, limit - (harder > 1 ? 1 : 0));

/** Patience at which the manager is asked for; and at which they go who have asked, as a little regained is not enough. */
const SPENT = 0.02;
const STILL_SPENT = 0.03;

const isSpent = ({ mood, accepted, escalated }: Memory): boolean =>
  accepted === null && mood.patience <= (escalated ? STILL_SPENT : SPENT);

/** Nobody goes without a warning: with patience spent the manager is asked for, and the next idle reply is the last. */
const lastWord = (memory: Memory, { scenario }: Setting): Plan => ({
  memory: { ...memory, threatened: true, escalated: true },
  lines: [line(hasGrievance(memory, scenario) ? 'escalate' : 'mull')],
  leaves: false,
});

/** Leaves when patience is spent, after being put off once too often, or after a third harsh word. */
function walksOut(before: Memory, memory: Memory, reply: Reply, setting: Setting): boolean {
  const { signals } = reply;
  const { scenario, persona } = setting;
  if (memory.accepted !== null) return false;
  const putOff = signals.acts.has('vague-promise') && memory.vague >= vagueLimit(scenario, persona.harder);
  const harsh = isHarsh(signals) && memory.harms >= (persona.harder > 1 ? 2 : 3);
  return (isSpent(memory) && !gives(before, reply, setting)) || putOff || harsh;
}

const protest = (signals: ReplySignals): PlannedLine[] => (isHarsh(signals) ? [line('protest')] : []);

/** A fact in the scenario's words, and its picture where it has one. */
const tell = ({ id, lines, picture }: Fact, lang: Lang): PlannedLine[] => [
  { move: 'answer', facts: [id], lines: lines[lang] },
  ...(picture === undefined ? [] : [line('picture', [picture[lang]])]),
];
