import { detectLang } from '../language/detect-lang.ts';
import { normalise } from '../language/normalise.ts';
import type { View } from '../language/sentence.ts';
import { repairSlips } from '../language/slips.ts';
import { buildViews } from '../language/view.ts';
import type { Lang, Range } from '../shared/lang.ts';
import { rememberedByText, rememberedInRoom } from '../shared/memo.ts';
import { TOPICS, type Topic } from '../shared/topics.ts';
import { extractClaims, findOffered } from './claims/index.ts';
import { findActs, type Heard } from './find-acts.ts';
import {
  accuseMockers,
  dropPretence,
  findPretence,
  isAside,
  isPretended,
  pretenceInNothing,
} from './pretence/index.ts';
import { namesTrade } from './pretence/small-talk.ts';
import { type ReadonlyFound, resolveNeighbours, unionOfActs } from './resolve.ts';
import { findSoup } from './soup.ts';
import { findAsked, findTopics } from './topics/index.ts';
import type { Detection, FoundAct, ReplyAnalysis, SentenceAnalysis } from './types.ts';

export interface AnalyseOptions {
  /** Taken from the script when absent. */
  readonly lang?: Lang;
  /** The customer's last message as typed. */
  readonly customerSaid?: string;
  /** Names the customer may be called by. */
  readonly names?: readonly string[];
}

/** What goes into an analysis beside the sentences: a context has no other way in. */
interface Input {
  readonly acts: readonly Heard[];
  /** The customer's last message speaks of what they bought. */
  readonly onTrade: boolean;
}

/** A reply's sentences, and its last analysis with what went into it. */
interface Read {
  readonly views: readonly View[];
  last?: Input & { readonly analysis: ReplyAnalysis };
}

const REMEMBERED = 1000;
const readIn = {
  zh: rememberedByText(REMEMBERED, (text): Read => ({ views: buildViews(repairSlips(text), 'zh') })),
  en: rememberedByText(REMEMBERED, (text): Read => ({ views: buildViews(text, 'en') })),
} as const satisfies Record<Lang, (text: string) => Read>;
const topicsIn = rememberedInRoom(findTopics);
const folded = rememberedByText(REMEMBERED, (text) => normalise(text).text);
const isOnTrade = {
  zh: rememberedByText(REMEMBERED, (text) => namesTrade(folded(text), 'zh')),
  en: rememberedByText(REMEMBERED, (text) => namesTrade(folded(text), 'en')),
} as const satisfies Record<Lang, (text: string) => boolean>;

const toFoundActs = (view: View, found: ReadonlyFound): FoundAct[] =>
  Array.from(found, ([act, { confidence, evidence }]: [FoundAct['act'], Detection]) => ({
    act,
    confidence,
    evidence: evidence.map(([start, end]): Range => view.origin(start, end)),
  }));

const uniqueTopics = (sentences: readonly SentenceAnalysis[]): Topic[] => {
  const named = new Set(
    sentences.flatMap(({ topics, soup }) => (soup ? [] : topics.map(({ topic }) => topic))),
  );
  return TOPICS.filter((topic) => named.has(topic));
};

/** What each sentence does where it stands. */
const actsIn = (views: readonly View[], { customerSaid = '', names = [] }: AnalyseOptions): Heard[] =>
  findActs(views, {
    customerSaid: folded(customerSaid),
    names: names.map(folded).filter((name) => name !== ''),
  });

/** What is heard, without what the reply only pretends. */
function meantIn(views: readonly View[], heard: readonly Heard[], onTrade: boolean) {
  const sentences = views.map(({ sentence }) => sentence);
  const hearings = heard.map(({ hearing }) => hearing);
  const found = heard.map((each) => new Map(each.found));
  const nearly = heard.map((each) => new Map(each.nearly));
  const isEmpty =
    [...found, ...nearly].every(({ size }) => size === 0) && hearings.every(({ contempt }) => contempt <= 0);
  const pretence = isEmpty
    ? pretenceInNothing(sentences, onTrade)
    : findPretence(sentences, hearings, onTrade);
  dropPretence(found, pretence);
  dropPretence(nearly, pretence);
  accuseMockers(found, pretence, sentences, hearings);
  return { found, nearly, pretence };
}

function assemble(text: string, lang: Lang, views: readonly View[], { acts, onTrade }: Input): ReplyAnalysis {
  const { found, nearly, pretence } = meantIn(views, acts, onTrade);
  const soup = findSoup(
    views,
    found.map(({ size }) => size),
  );
  const settled = resolveNeighbours(found);
  const sentences = views.map(
    (view, i): SentenceAnalysis => ({
      start: view.range[0],
      end: view.range[1],
      acts: toFoundActs(view, settled[i] ?? new Map()),
      nearly: toFoundActs(view, nearly[i] ?? new Map()),
      topics: topicsIn(view.sentence),
      soup: soup[i] ?? false,
      aside: isAside(pretence, i),
    }),
  );
  const spoken = views.filter((_, i) => !soup[i]);
  const meant = spoken.filter(({ index }) => !isPretended(pretence, index));
  return {
    lang,
    text,
    sentences,
    views,
    acts: unionOfActs(settled.filter((_, i) => !soup[i])),
    topics: uniqueTopics(sentences),
    asked: findAsked(
      views,
      sentences.map(({ acts }) => acts),
    ).filter(({ sentence }) => !isPretended(pretence, sentence)),
    claims: extractClaims(
      spoken.filter(({ index }) => !isAside(pretence, index)),
      lang,
    ),
    offered: findOffered(meant, lang),
  };
}

/**
 * What a reply does, of itself: acts with evidence, topics, questions, claims and remedies offered. Ranges are in
 * `text` as given. Linear in its length; valid for any string. Equal results may be the same object.
 */
export const analyse = (text: string, options: AnalyseOptions = {}): ReplyAnalysis => {
  const lang = options.lang ?? detectLang(text);
  const read = readIn[lang](text);
  const acts = actsIn(read.views, options);
  const onTrade = isOnTrade[lang](options.customerSaid ?? '');
  const { last } = read;
  if (last?.onTrade === onTrade && last.acts.every((found, i) => found === acts[i])) return last.analysis;
  const analysis = assemble(text, lang, read.views, { acts, onTrade });
  read.last = { acts, onTrade, analysis };
  return analysis;
};
