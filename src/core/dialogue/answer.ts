import type { Fact, Scenario } from '../scenario/v1/scenario.ts';
import { TOPIC_NEIGHBOURS, TOPICS, type Topic } from '../shared/topics.ts';
import type { AskedSignal } from './signals.ts';

/** What a question brings out. */
export interface Answer {
  readonly facts: readonly Fact[];
  /** It asked for something already told. */
  readonly repeated: boolean;
  /** It invites to tell the whole story. */
  readonly story: boolean;
}

const NEIGHBOURS: ReadonlyMap<Topic, ReadonlySet<Topic>> = new Map(
  TOPICS.map((topic) => [topic, new Set(TOPIC_NEIGHBOURS.filter((group) => group.includes(topic)).flat())]),
);

/** Whether a question about this topic lets the fact out by its reveal rule. */
function opens(fact: Fact, topic: Topic, harder: number): boolean {
  if (fact.topics.includes(topic)) return true;
  // Harder customers say nothing beside what was asked.
  if (fact.reveal !== 'adjacent' || harder > 0) return false;
  return topic === 'incident' || fact.topics.some((own) => NEIGHBOURS.get(own)?.has(topic));
}

const byExample = (asked: AskedSignal, scenario: Scenario): Fact[] =>
  asked.facts.flatMap((id) => scenario.facts.filter((fact) => fact.id === id));

/** What the topic is about comes before what only lies beside it. */
const byTopic = (asked: AskedSignal, scenario: Scenario, harder: number): Fact[] =>
  asked.topics.flatMap((topic) => {
    const opened = scenario.facts.filter((fact) => opens(fact, topic, harder));
    const isOwn = ({ topics }: Fact): boolean => topics.includes(topic);
    return [...opened.filter(isOwn), ...opened.filter((fact) => !isOwn(fact))];
  });

/** What a guess needs, and how many times as likely as the next fact it has to be. */
const LEAST = 0.05;
const CLEARLY = 1.35;

/** Where nothing that was heard fits the case, the one fact that the question most likely is about. */
function byGuess({ possible = [] }: AskedSignal, { facts }: Scenario): Fact[] {
  const rated = facts
    .map((fact) => ({
      fact,
      chance: Math.max(
        0,
        ...possible.map(({ topic, confidence }) => (fact.topics.includes(topic) ? confidence : 0)),
      ),
    }))
    .sort((a, b) => b.chance - a.chance);
  const [first, second] = rated;
  if (first === undefined || first.chance < LEAST) return [];
  return first.chance >= CLEARLY * (second?.chance ?? 0) ? [first.fact] : [];
}

/** An open question may bring out two neighbouring facts, from easy customers three; one that pins down one. */
const mostFacts = ({ kind }: AskedSignal, harder: number): number =>
  kind !== 'open' || harder > 1 ? 1 : harder < 0 ? 3 : 2;

/** What the first message is about: nobody says that they don't know what happened to them. */
const MATTER: readonly Topic[] = ['incident', 'symptom', 'condition-on-arrival', 'when-it-happened'];

/** The whole story is asked for, or a part of it in something that has gone wrong. */
function asksForStory({ kind, topics: [likeliest] }: AskedSignal, { order }: Scenario): boolean {
  if (likeliest === undefined) return kind === 'open';
  return likeliest === 'incident' || (order !== undefined && MATTER.includes(likeliest));
}

/** Facts of one question, likeliest first; the trainer's example wordings come before topics. */
export function answerTo(
  asked: AskedSignal,
  scenario: Scenario,
  known: ReadonlySet<string>,
  harder: number,
): Answer {
  const heard = [...new Set([...byExample(asked, scenario), ...byTopic(asked, scenario, harder)])];
  const candidates = heard.length > 0 ? heard : byGuess(asked, scenario);
  const fresh = candidates.filter((fact) => !known.has(fact.id));
  const facts = fresh.slice(0, mostFacts(asked, harder));
  return {
    facts,
    repeated: asked.guessed !== true && candidates.length > 0 && fresh.length === 0,
    story: facts.length === 0 && asksForStory(asked, scenario),
  };
}
