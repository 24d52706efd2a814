import type { Identity } from '../../customer/types.ts';
import { normalise } from '../../language/normalise.ts';
import { agentTurns } from '../../score/find.ts';
import { round } from '../../shared/round.ts';
import type { FinishedContact } from './finished.ts';

/** A text that went out again and again. */
export interface RepeatedText {
  /** As it was written the first time. */
  readonly text: string;
  /** How often it was sent, and to how many customers. */
  readonly times: number;
  readonly customers: number;
}

export interface RepeatedTexts {
  /** Replies that were such a text. */
  readonly replies: number;
  /** Their share of all replies, 0 to 1; null where there was none. */
  readonly share: number | null;
  /** Most used first. */
  readonly texts: readonly RepeatedText[];
}

/** This often a text counts as repeated: to one customer or, once each, to as many. */
const OFTEN = 3;

/** The customer's own name in a ready-made text makes it no other text. */
const namesOf = ({ title, name, givenName }: Identity): string[] =>
  [title, name, givenName].map((each) => normalise(each).text).filter((each) => each.length > 1);

function keyOf(text: string, identity: Identity): string {
  const plain = normalise(text).text.replace(/\s+/g, ' ').trim();
  return namesOf(identity).reduce((key, name) => key.replaceAll(name, '~'), plain);
}

interface Use {
  readonly text: string;
  times: number;
  readonly customers: Set<number>;
}

/** Texts that several customers got, or one got again and again: what a trainee sends ready-made. */
export function repeatedTexts(contacts: readonly FinishedContact[]): RepeatedTexts {
  const uses = new Map<string, Use>();
  let replies = 0;
  for (const { index, trace } of contacts) {
    for (const { text } of agentTurns(trace)) {
      const key = keyOf(text, trace.customer.identity);
      const use = uses.get(key) ?? { text, times: 0, customers: new Set() };
      use.times += 1;
      use.customers.add(index);
      uses.set(key, use);
      replies += 1;
    }
  }
  const often = [...uses.values()].filter(({ times }) => times >= OFTEN);
  const repeated = often.reduce((sum, { times }) => sum + times, 0);
  return {
    replies: repeated,
    share: replies === 0 ? null : round(repeated / replies, 4),
    texts: often
      .map(({ text, times, customers }) => ({ text, times, customers: customers.size }))
      .sort((a, b) => b.times - a.times),
  };
}
