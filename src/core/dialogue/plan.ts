import type { Move } from '../customer/moves.ts';
import type { StimulusName } from '../customer/stimuli.ts';
import type { Fact, Scenario } from '../scenario/v1/scenario.ts';
import type { Lang } from '../shared/lang.ts';
import { type Answer, answerTo } from './answer.ts';
import { appraise } from './appraise.ts';
import { isHarsh, learn, type Reply } from './learn.ts';
import { feel, type Memory } from './memory.ts';
import { line, type Plan, type PlannedLine, type Setting } from './planned.ts';
import type { ReplySignals } from './signals.ts';
import { seekWayOut, type WayOut } from './way-out.ts';

/** What the customer does about a reply. */
export function respond(before: Memory, reply: Reply, setting: Setting): Plan {
  const { scenario, persona } = setting;
  const answers = answersTo(before, reply.signals, setting);
  const felt = [
    ...appraise(reply.signals, scenario, before, reply.shop),
    ...ofAnswers(answers, reply.signals),
  ];
  const learnt = feel(learn(before, reply, scenario), felt, reply.at, persona);
  if (walksOut(learnt, reply.signals, scenario))
    return { memory: learnt, lines: [line('leave')], leaves: true };
  if (learnt.accepted !== null) return afterwards(learnt, reply.signals);
  const told = {
    ...learnt,
    known: [...learnt.known, ...answers.flatMap(({ facts }) => facts.map(({ id }) => id))],
  };
  const tells = tell(answers, setting.lang);
  const wayOut = withoutNod(seekWayOut(before, told, reply, setting), told, tells.length > 0);
  const lines = [...protest(reply.signals), ...tells, ...wayOut.lines];
  if (lines.length > 0) return { memory: wayOut.memory, lines, leaves: false };
  return fallBack(before, wayOut.memory, reply.signals, answers, setting);
}

const NODS: readonly Move[] = ['agree', 'ask-when'];

/** Who has just answered a question does not also nod to what was asked beside it. */
function withoutNod(step: WayOut, memory: Memory, answered: boolean): WayOut {
  const nods = step.lines.length > 0 && step.lines.every(({ move }) => NODS.includes(move));
  return answered && nods ? { memory: { ...step.memory, agreed: memory.agreed }, lines: [] } : step;
}

/** Replies can ask a lot at once; a customer tells two things, a talkative one three. */
function answersTo(memory: Memory, signals: ReplySignals, { scenario, persona }: Setting): Answer[] {
  if (signals.empty) return [];
  const known = new Set(memory.known);
  let left = persona.talkativeness > 0.6 ? 3 : 2;
  const answers: Answer[] = [];
  for (const asked of signals.asked) {
    const answer = answerTo(asked, scenario, known);
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
  if (again && signals.restated.length === 0) return ['asked-again'];
  return answers.some(({ story }) => story) ? [] : ['asked-aside'];
}

/** Leaves when patience is spent, after being put off once too often, or after a second insult. */
function walksOut(memory: Memory, signals: ReplySignals, scenario: Scenario): boolean {
  if (memory.accepted !== null) return false;
  const putOff = signals.acts.has('vague-promise') && memory.vague >= (scenario.vagueLimit ?? 3);
  return memory.mood.patience <= 0.02 || putOff || (isHarsh(signals) && memory.harms >= 3);
}

const protest = (signals: ReplySignals): PlannedLine[] => (isHarsh(signals) ? [line('protest')] : []);

const answerLine = (fact: Fact, lang: Lang): PlannedLine => ({
  move: 'answer',
  facts: [fact.id],
  lines: fact.lines[lang],
});

const tell = (answers: readonly Answer[], lang: Lang): PlannedLine[] =>
  answers.flatMap(({ facts }) => facts.map((fact) => answerLine(fact, lang)));

/** After accepting: thanks, at most twice, and a protest when it is earned. */
function afterwards(memory: Memory, signals: ReplySignals): Plan {
  if (isHarsh(signals)) return { memory, lines: [line('protest')], leaves: false };
  if (memory.thanks >= 2) return { memory, lines: [], leaves: false };
  return { memory: { ...memory, thanks: memory.thanks + 1 }, lines: [line('thank')], leaves: false };
}

/** Acts that leave the agent about to do something: the customer waits. */
const waitsFor = (signals: ReplySignals): boolean =>
  signals.acts.has('check-first') || (signals.acts.size === 1 && signals.acts.has('greet'));

/** Nothing was answered, offered or settled: the customer reacts to the tone, takes in what was told, or asks again. */
function fallBack(
  before: Memory,
  memory: Memory,
  signals: ReplySignals,
  answers: readonly Answer[],
  setting: Setting,
): Plan {
  const { scenario, lang } = setting;
  if (!memory.threatened && (memory.mood.patience < 0.2 || memory.mood.valence < -0.85)) {
    return { memory: { ...memory, threatened: true }, lines: [line('escalate')], leaves: false };
  }
  const reaction = reactionTo(before, signals, answers, setting);
  if (reaction !== null) return { memory, lines: [reaction], leaves: false };
  if (waitsFor(signals)) return { memory, lines: [], leaves: false };
  return { memory, lines: [line('press', scenario.pressing[lang])], leaves: false };
}

/** The one line that fits what the reply did; null when it did nothing to react to. */
function reactionTo(
  before: Memory,
  signals: ReplySignals,
  answers: readonly Answer[],
  setting: Setting,
): PlannedLine | null {
  const { scenario, lang } = setting;
  const { acts } = signals;
  if (signals.empty || signals.repeated) return null;
  if (acts.has('vague-promise')) return line('doubt');
  if (answers.some(({ story }) => story))
    return line('press', scenario.story?.[lang] ?? scenario.pressing[lang]);
  if (acts.has('confirm-understanding') && (signals.restated.length > 0 || acts.has('restate')))
    return line('confirm');
  if (acts.has('seek-agreement')) return line('agree');
  if (answers.some(({ repeated }) => repeated) && signals.restated.length === 0) return line('repeat');
  if (answers.length > 0) return line('withhold');
  if (signals.told.some((point) => !before.told.includes(point)) || acts.has('explain-cause'))
    return line('note');
  return acts.has('canned') ? line('bristle') : null;
}
