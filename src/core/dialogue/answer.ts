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

const byTopic = (asked: AskedSignal, scenario: Scenario, harder: number): Fact[] =>
  asked.topics.flatMap((topic) => scenario.facts.filter((fact) => opens(fact, topic, harder)));

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
  const candidates = [...new Set([...byExample(asked, scenario), ...byTopic(asked, scenario, harder)])];
  const fresh = candidates.filter((fact) => !known.has(fact.id));
  const facts = fresh.slice(0, mostFacts(asked, harder));
  return {
    facts,
    repeated: asked.guessed !== true && candidates.length > 0 && fresh.length === 0,
    story: facts.length === 0 && asksForStory(asked, scenario),
  };
}
