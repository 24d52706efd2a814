import { detectLang } from '../language/detect-lang.ts';
import { normalise } from '../language/normalise.ts';
import type { Sentence } from '../language/sentence.ts';
import { buildViews } from '../language/view.ts';
import type { Lang, Range } from '../shared/lang.ts';
import { rememberedByObject, rememberedByText } from '../shared/memo.ts';
import { TOPICS, type Topic } from '../shared/topics.ts';
import { dropScoringTalk } from './about-scoring.ts';
import { extractClaims, findOffered } from './claims/index.ts';
import { disown } from './disown.ts';
import { findActs } from './find-acts.ts';
import { type Found, resolveNeighbours, unionOfActs } from './resolve.ts';
import { findSoup } from './soup.ts';
import { findAsked, findTopics } from './topics/index.ts';
import type { DetectContext, Detection, FoundAct, ReplyAnalysis, SentenceAnalysis } from './types.ts';

export interface AnalyseOptions {
  /** Taken from the script when absent. */
  readonly lang?: Lang;
  /** The customer's last message as typed. */
  readonly customerSaid?: string;
  /** Names the customer may be called by. */
  readonly names?: readonly string[];
}

/** Texts whose sentences are remembered, and with them what depends on a sentence alone. */
const REMEMBERED = 500;
const viewsIn = {
  zh: rememberedByText(REMEMBERED, (text) => buildViews(text, 'zh')),
  en: rememberedByText(REMEMBERED, (text) => buildViews(text, 'en')),
} as const satisfies Record<Lang, (text: string) => readonly Sentence[]>;
const topicsIn = rememberedByObject(findTopics);

const toFoundActs = (sentence: Sentence, found: Found): FoundAct[] =>
  Array.from(found, ([act, { confidence, evidence }]: [FoundAct['act'], Detection]) => ({
    act,
    confidence,
    evidence: evidence.map(([start, end]): Range => sentence.origin(start, end)),
  }));

const uniqueTopics = (sentences: readonly SentenceAnalysis[]): Topic[] => {
  const named = new Set(
    sentences.flatMap(({ topics, soup }) => (soup ? [] : topics.map(({ topic }) => topic))),
  );
  return TOPICS.filter((topic) => named.has(topic));
};

/**
 * What a reply does, of itself: acts with evidence, topics, questions, claims and remedies offered. Ranges are in
 * `text` as given. Linear in its length; valid for any string.
 */
export const analyse = (text: string, options: AnalyseOptions = {}): ReplyAnalysis => {
  const lang = options.lang ?? detectLang(text);
  const views = viewsIn[lang](text);
  const context: DetectContext = {
    sentences: views,
    customerSaid: options.customerSaid ? normalise(options.customerSaid).text : '',
    names: (options.names ?? []).map((name) => normalise(name).text).filter((name) => name !== ''),
  };
  const meant = (view: Sentence, acts: Found) => dropScoringTalk(view, disown(view, acts));
  const decided = views.map((view) => {
    const { found, nearly } = findActs(view, context);
    return { found: meant(view, found), nearly: meant(view, nearly) };
  });
  const found = decided.map((each) => each.found);
  const soup = findSoup(
    views,
    found.map(({ size }) => size),
  );
  resolveNeighbours(found);
  const sentences = views.map(
    (view, i): SentenceAnalysis => ({
      start: view.range[0],
      end: view.range[1],
      acts: toFoundActs(view, found[i] ?? new Map()),
      nearly: toFoundActs(view, decided[i]?.nearly ?? new Map()),
      topics: topicsIn(view),
      soup: soup[i] ?? false,
    }),
  );
  const spoken = views.filter((_, i) => !soup[i]);
  return {
    lang,
    text,
    sentences,
    views,
    acts: unionOfActs(found.filter((_, i) => !soup[i])),
    topics: uniqueTopics(sentences),
    asked: findAsked(
      views,
      sentences.map(({ acts }) => acts),
    ),
    claims: extractClaims(spoken, lang),
    offered: findOffered(spoken, lang),
  };
};
