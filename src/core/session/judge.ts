import { analyse } from '../analysis/analyse.ts';
import { judgeClaims, recommendedProduct } from '../analysis/claims/index.ts';
import { keepsOthersData } from '../analysis/others-data.ts';
import { doubtfulHarms, sureActs } from '../analysis/sure.ts';
import type { JudgedClaim, ReplyAnalysis } from '../analysis/types.ts';
import type { Identity } from '../customer/types.ts';
import type { AskedSignal, ReplySignals, Stated } from '../dialogue/signals.ts';
import type { Scenario } from '../scenario/v1/scenario.ts';
import type { AgentTurn } from '../score/types.ts';
import { type Act, HARM_ACTS } from '../shared/acts.ts';
import { rememberedByText } from '../shared/memo.ts';
import type { Topic } from '../shared/topics.ts';
import { backIn } from './back-in.ts';
import { isForeign } from './foreign.ts';
import { factsAskedFor, pointsIn, restatedIn, tellingViews } from './matching.ts';
import { isNod } from './nods.ts';
import { withoutOwnData } from './own-data.ts';
import { withoutParroting } from './parrot.ts';
import { withSeekersData } from './seekers.ts';
import { contextOf, lastTurn, type SessionState } from './state.ts';

const HARMS: readonly Act[] = HARM_ACTS;

const knownTo = (state: SessionState): string[] => [...new Set(state.reveals.map(({ fact }) => fact))];

/** What the customer has said, and the other ways in which this case could have been opened. */
const linesOf = ({ turns, setup: { scenario, lang } }: SessionState): string[] => [
  ...turns.flatMap((turn) => (turn.from === 'customer' ? [turn.text] : [])),
  ...scenario.opening[lang],
];

/** Where the customer's own data stand, and what they have written. */
const theirsOf = ({ turns, customer: { identity } }: SessionState): string[] => [
  identity.phone,
  identity.address,
  ...turns.flatMap((turn) => (turn.from === 'customer' ? [turn.text] : [])),
];

const namesOf = ({ name, surname, givenName, title }: Identity): string[] => [
  name,
  surname,
  givenName,
  title,
];

/** Analyses a reply in its place in the session and holds it against the shop at that moment. */
export function judgeReply(state: SessionState, at: number, text: string): AgentTurn {
  const { pack } = state.setup;
  const { scenario } = contextOf(state).setting;
  const customerSaid = lastTurn(state, 'customer')?.text ?? '';
  const analysed = analyse(text, { customerSaid, names: namesOf(state.customer.identity) });
  const heard = withoutOwnData(withoutParroting(analysed, linesOf(state)), theirsOf(state));
  const analysis = withSeekersData(heard, scenario);
  const claims = judgeClaims(analysis.claims, analysis.views, state.shop, at);
  const known = knownTo(state);
  const telling = tellingViews(analysis);
  const foreign = isForeign(text, state.setup.lang);
  const { told: points, early } = foreign
    ? { told: [], early: [] }
    : pointsIn(telling, analysis.lang, scenario.points, known);
  const restated = restatedIn(analysis, scenario.facts, known);
  const recommended = recommendedProduct(telling, pack, analysis.lang)?.product ?? null;
  const signals: ReplySignals = {
    acts: new Set(sureActs(analysis).filter((act) => !foreign || HARMS.includes(act))),
    doubtful: new Set(doubtfulHarms(analysis)),
    asked: foreign ? [] : askedSignals(analysis, state.setup.scenario),
    offered: foreign ? [] : [...new Set(analysis.offered.map(({ tool }) => tool))],
    told: points.map(({ point }) => point),
    early: early.map(({ point }) => point),
    recommended: foreign ? null : recommended,
    arrivalTold: foreign ? null : arrivalOf(claims),
    timeNamed:
      analysis.acts.includes('commit-time') ||
      claims.some(({ kind, verdict }) => kind === 'date' && verdict !== 'false'),
    restated: restated.map(({ fact }) => fact),
    keepsData: keepsOthersData(analysis),
    emptyDeeds: claims.filter(
      ({ kind, tense, verdict }) => kind === 'deed' && tense === 'done' && verdict === 'false',
    ).length,
    stated: statedIn(claims, text),
    size: analysis.sentences.length,
    empty: isEmpty(analysis),
    backIn: foreign ? null : backIn(analysis),
    foreign,
    nod: isNod(text, analysis.lang),
    repeated: isRepeated(state, text),
  };
  const index = state.turns.length;
  return {
    from: 'agent',
    index,
    at,
    text,
    analysis,
    claims,
    signals,
    shop: state.shop,
    known,
    points,
    early,
    restated,
  };
}

/** Kinds whose value does not change with what the desk does. */
const LASTING: readonly JudgedClaim['kind'][] = ['policy', 'property'];
const WORDS = 24;

/** Statements a later reply could contradict, with their words. */
const statedIn = (claims: readonly JudgedClaim[], text: string): Stated[] =>
  claims
    .filter(({ kind }) => LASTING.includes(kind))
    .map(({ kind, subject, value, range }) => {
      const words = [...text.slice(...range).trim()];
      const cut = words.length > WORDS ? `${words.slice(0, WORDS).join('')}…` : words.join('');
      return { subject: `${kind}/${subject}`, value, words: cut };
    });

/** "I'll ask tomorrow whether it came" tells of a question and asks none. */
function isTold({ sentences, views }: ReplyAnalysis, index: number): boolean {
  const promises = sentences[index]?.acts.some(({ act }) => act === 'commit-time' || act === 'follow-up');
  const view = views.find((each) => each.index === index);
  return (
    promises === true && view !== undefined && view.mark !== '?' && !/[吗么嘛呢不]$/.test(view.text.trim())
  );
}

const ANYTHING_ELSE =
  /还有(?:没有)?(?:什么|啥|别的|其他|其它|哪[里儿些点]?|点)?[^?？,，]{0,6}(?:问题|疑问|事|需要|吩咐|帮|不明白|不清楚|(?:要|想)(?:问|说|了解|知道|咨询|补充|交代|反馈)|放心|踏实|顾虑|担心)[^?？,，]{0,8}(?:吗|么|没有?|不|呢|[?？]|$)|(?:别的|其他)(?:方面)?(?:还有)?(?:问题|疑问|事|需要)?[^?？]{0,4}(?:没了|吗|没有|么)|(?<!\bor )(?<!\bit )\b(?:any|some)thing (?:else|more|further)\b|\bany (?:other|more|further) (?:questions?|concerns?|issues?|quer(?:y|ies)|problems?|worries|doubts?|help)\b|\bwhat else can\b|\bis that (?:all|everything)\b/i;

/** Whether anything still worries them is asked about something. */
const WORRY =
  /担心|顾虑|放心|犹豫|踏实|底|怕|想法|要求|worr|concern|uneas|unsure|doubt|hold|put(?:ting)? you off|afraid|bother|mind/i;

/** Questions of a reply as the customer takes them. */
export const askedSignals = (analysis: ReplyAnalysis, scenario: Scenario): AskedSignal[] =>
  analysis.asked
    .filter(({ sentence }) => analysis.sentences[sentence]?.soup === false && !isTold(analysis, sentence))
    .map((asked): AskedSignal => {
      const words = analysis.text.slice(...asked.range);
      const closing = ANYTHING_ELSE.test(words);
      if (closing && !WORRY.test(words)) return { kind: asked.kind, topics: [], facts: [], closing };
      const facts = factsAskedFor(asked, analysis, scenario, analysis.lang);
      return { kind: asked.kind, topics: likely(asked.topics), facts, ...(closing ? { closing } : {}) };
    });

/** Below this a topic is a guess. */
const GUESSED = 0.3;
/** "What kind are you after?" asks for all of these, whichever is a little likelier; what they would like it to be comes first. */
const WANTED: readonly Topic[] = ['taste', 'purpose', 'desired-outcome'];

/** Topics at least half as likely as the likeliest. */
function likely(topics: ReplyAnalysis['asked'][number]['topics']): Topic[] {
  const best = topics[0]?.confidence ?? 0;
  const near = topics.filter(({ confidence }) => confidence >= best / 2).map(({ topic }) => topic);
  const isWide = best < GUESSED && near.filter((topic) => WANTED.includes(topic)).length > 1;
  return isWide ? [...new Set([...WANTED, ...near])] : near;
}

/** Days until the parcel arrives, where a reply told it truly. */
function arrivalOf(claims: readonly JudgedClaim[]): number | null {
  const arrival = claims.find(
    ({ kind, subject, verdict }) => kind === 'date' && subject === 'arrival' && verdict === 'true',
  );
  const day = arrival?.truth ?? arrival?.value;
  return typeof day === 'number' ? day : null;
}

const isEmpty = ({ sentences, text }: ReplyAnalysis): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || (sentences.length > 0 && sentences.every(({ soup }) => soup));

const plain = rememberedByText(1000, (text) => text.toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, ''));

/** The same words as an earlier reply; very short ones ("好的", "ok") may come again. */
function isRepeated(state: SessionState, text: string): boolean {
  const now = plain(text);
  return now.length > 6 && state.turns.some((turn) => turn.from === 'agent' && plain(turn.text) === now);
}
