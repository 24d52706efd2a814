import { doubtedPoints, isDue } from '../scenario/due.ts';
import type { Fact, Point } from '../scenario/v1/scenario.ts';
import type { Lang } from '../shared/lang.ts';
import { has, realReplies } from './find.ts';
import { perTrace } from './per-trace.ts';
import type { AgentTurn, Evidence, Reveal, Trace } from './types.ts';

const revealOf = (trace: Trace, fact: Fact): Reveal | undefined =>
  trace.reveals.find((reveal) => reveal.fact === fact.id);

/** Facts the right way out depends on that the customer does not tell of their own accord. */
export const factsToFind = (trace: Trace): Fact[] =>
  trace.scenario.facts.filter((fact) => fact.decides && fact.reveal !== 'volunteered');

export const nothingToFind = (trace: Trace): boolean => factsToFind(trace).length === 0;

/** Somebody who asks and is gone before the answer has learnt nothing: a reply or a deed has to come after it. */
const wentOn = (trace: Trace, { turn, at }: Reveal): boolean =>
  realReplies(trace).some((reply) => reply.index > turn) ||
  trace.desk.some((entry) => entry.result.ok && entry.at >= at);

/** "Is that all right?" asks for a yes; what the customer adds to it was not brought out. */
const asksToKnow = (turn: AgentTurn): boolean =>
  !has(turn, 'seek-agreement', 'confirm-resolved') ||
  has(turn, 'open-question', 'closed-question', 'choice-question', 'confirm-understanding');

/** Facts to be found that came out by a question of one of these replies; told unasked ones don't count. */
function revealedBy(trace: Trace, replies: readonly AgentTurn[]): Reveal[] {
  const questions = new Set(replies.map((turn) => turn.index));
  return factsToFind(trace).flatMap((fact) => {
    const reveal = revealOf(trace, fact);
    const asked = reveal && reveal.question !== null && questions.has(reveal.question);
    return asked && wentOn(trace, reveal) ? [reveal] : [];
  });
}

/** Facts to be found that questions of real replies brought out. */
export const broughtOut = (trace: Trace): Reveal[] =>
  revealedBy(trace, realReplies(trace).filter(asksToKnow));

/** Facts to be found that the customer added where only a yes was asked for. */
export const toldBeside = (trace: Trace): Reveal[] =>
  revealedBy(
    trace,
    realReplies(trace).filter((turn) => !asksToKnow(turn)),
  );

/** Facts to be found that the customer told without being asked: nothing was left to ask. */
export const toldUnasked = (trace: Trace): Fact[] =>
  factsToFind(trace).filter((fact) => revealOf(trace, fact)?.question === null);

/** Points that mattered to the customer in the end. */
const duePoints = perTrace(({ scenario, reveals, objections }: Trace): readonly string[] => {
  const known = reveals.map(({ fact }) => fact);
  const raised = objections.map(({ id }) => id);
  const doubted = doubtedPoints(scenario.objections, raised);
  return scenario.points.filter((point) => isDue(point, known, doubted)).map(({ id }) => id);
});

/** Points of a reply, and those that were early but which mattered to the customer in the end. */
const pointsOf = (trace: Trace, turn: AgentTurn): AgentTurn['points'] => [
  ...turn.points,
  ...turn.early.filter(({ point }) => duePoints(trace).includes(point)),
];

/** First reply in which each point was told; what was told early counts once it turns out to matter to the customer. */
export const toldPoints = perTrace((trace): ReadonlyMap<string, { turn: AgentTurn; evidence: Evidence }> => {
  const told = new Map<string, { turn: AgentTurn; evidence: Evidence }>();
  for (const turn of realReplies(trace)) {
    for (const { point, range } of pointsOf(trace, turn)) {
      if (!told.has(point)) told.set(point, { turn, evidence: { kind: 'span', turn: turn.index, range } });
    }
  }
  return told;
});

/** Labels for a sentence: a、b or a, b. */
export const labels = (items: readonly (Fact | Point)[], lang: Lang): string =>
  items.map((item) => item.label[lang]).join(lang === 'zh' ? '、' : ', ');
