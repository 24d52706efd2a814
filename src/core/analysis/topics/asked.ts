import type { Sentence, View } from '../../language/sentence.ts';
import { meantIn } from '../../language/unmeant.ts';
import type { Range } from '../../shared/lang.ts';
import type { Asked, FoundAct, FoundTopic } from '../types.ts';
import { type Asking, type Clause, clausesOf } from './clauses.ts';
import { askingEn } from './en/asking.ts';
import { topicTerms } from './term-topics.ts';
import { topicsOf } from './topics-of.ts';
import { askingZh } from './zh/asking.ts';

const KINDS: ReadonlyMap<string, Asked['kind']> = new Map([
  ['open-question', 'open'],
  ['closed-question', 'closed'],
  ['choice-question', 'choice'],
]);
/** They ask for a yes first of all, and for a fact only where they name a topic. */
const SOFT_ACTS: ReadonlySet<string> = new Set([
  'seek-agreement',
  'confirm-understanding',
  'confirm-resolved',
  'invite-feedback',
]);
/** What a check may bring out beside its yes. */
const OF_CHECKS: ReadonlySet<string> = new Set(['consent', 'acceptable-alternative', 'satisfaction']);
/** How sure a topic has to be where no question act stands. */
const PLAIN = 0.5;

interface Ask {
  readonly clause: Clause;
  readonly topics: readonly FoundTopic[];
}

/** The questions of a reply, one for each thing asked, in order. */
export function findAsked(views: readonly View[], acts: readonly (readonly FoundAct[])[]): Asked[] {
  return views.flatMap((view, i) => askedIn(view, acts[i] ?? []));
}

function askedIn(view: View, acts: readonly FoundAct[]): Asked[] {
  const { sentence } = view;
  const asking = sentence.lang === 'zh' ? askingZh : askingEn;
  const isAsked = acts.some(({ act }) => KINDS.has(act));
  const isSoft = acts.some(({ act }) => SOFT_ACTS.has(act));
  const clauses = clausesOf(meantIn(sentence), asking);
  const chosen = clauses.filter(
    ({ text }) => asking.isRequest(text) || ((isAsked || isSoft) && asking.isQuestion(text)),
  );
  const asks = isAsked ? questionsOf(sentence, clauses, chosen) : plainAsks(sentence, chosen, asking);
  return asks.map(({ clause, topics }) => {
    const range = view.origin(clause.start, clause.end);
    return {
      kind: kindOf(clause, range, acts, asking),
      topics,
      words: clause.text,
      range,
      sentence: view.index,
    };
  });
}

/** Questions of a sentence that has a question act: at least one, be its topic known or not. */
function questionsOf(sentence: Sentence, clauses: readonly Clause[], chosen: readonly Clause[]): Ask[] {
  const whole: Clause = {
    start: clauses[0]?.start ?? 0,
    end: clauses.at(-1)?.end ?? sentence.own.length,
    text: sentence.own,
  };
  const asks = merged(
    (chosen.length > 0 ? chosen : [whole]).map((clause) => askOf(sentence, clause)),
    sentence.own,
  );
  const [only] = asks;
  if (only === undefined || asks.length > 1 || only.topics.length > 0) return asks;
  // The clause that asks may only say "is that so": what it is about stands beside it.
  return [{ clause: only.clause, topics: topicsOf(sentence.lang, sentence.own) }];
}

/** Requests and soft questions count where they clearly ask about something. */
const plainAsks = (sentence: Sentence, chosen: readonly Clause[], asking: Asking): Ask[] =>
  merged(
    chosen
      // The model learnt from questions only: without a question act the words have to name the topic.
      .map((clause): Ask => ({ clause, topics: topicTerms(sentence.lang, clause.text) }))
      .filter(({ topics }) => (topics[0]?.confidence ?? 0) >= PLAIN)
      .filter(({ clause, topics }) => !asking.isCheck(clause.text) || OF_CHECKS.has(topics[0]?.topic ?? '')),
    sentence.own,
  );

const askOf = ({ lang }: Sentence, clause: Clause): Ask => ({ clause, topics: topicsOf(lang, clause.text) });

/** Joins neighbours that ask about the same, or of which one has no topic of its own. */
function merged(asks: readonly Ask[], text: string): Ask[] {
  const kept: Ask[] = [];
  for (const ask of asks) {
    const before = kept.at(-1);
    if (before !== undefined && isSameMatter(before, ask)) kept.splice(-1, 1, joined(before, ask, text));
    else kept.push(ask);
  }
  return kept;
}

const isSameMatter = (a: Ask, b: Ask): boolean =>
  a.topics.length === 0 || b.topics.length === 0 || a.topics[0]?.topic === b.topics[0]?.topic;

function joined(a: Ask, b: Ask, text: string): Ask {
  const [start, end] = [a.clause.start, b.clause.end];
  return {
    clause: { start, end, text: text.slice(start, end) },
    topics: a.topics.length > 0 ? a.topics : b.topics,
  };
}

function kindOf(clause: Clause, range: Range, acts: readonly FoundAct[], asking: Asking): Asked['kind'] {
  const kinds = acts.flatMap(({ act, evidence }) => {
    const kind = KINDS.get(act);
    return kind === undefined
      ? []
      : [{ kind, touches: evidence.some(([start, end]) => start < range[1] && end > range[0]) }];
  });
  const touching = new Set(kinds.filter(({ touches }) => touches).map(({ kind }) => kind));
  const here = touching.size > 0 ? touching : new Set(kinds.map(({ kind }) => kind));
  const byForm = asking.kindOf(clause.text);
  if (here.size === 0 || here.has(byForm)) return byForm;
  return [...here][0] ?? byForm;
}
