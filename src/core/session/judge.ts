import { analyse } from '../analysis/analyse.ts';
import { judgeClaims, recommendedProduct } from '../analysis/claims/index.ts';
import { keepsOthersData } from '../analysis/others-data.ts';
import { doubtfulHarms, sureActs } from '../analysis/sure.ts';
import type { JudgedClaim, ReplyAnalysis } from '../analysis/types.ts';
import type { Identity } from '../customer/types.ts';
import type { ReplySignals, Stated } from '../dialogue/signals.ts';
import { normalise } from '../language/normalise.ts';
import { doubtedPoints } from '../scenario/due.ts';
import type { AgentTurn } from '../score/types.ts';
import { type Act, HARM_ACTS } from '../shared/acts.ts';
import type { Range } from '../shared/lang.ts';
import { rememberedByText } from '../shared/memo.ts';
import { askedSignals } from './asked-signals.ts';
import { backIn } from './back-in.ts';
import { isForeign } from './foreign.ts';
import { impliedBy } from './implied.ts';
import { pointsIn, restatedIn, tellingViews } from './matching.ts';
import { isNod } from './nods.ts';
import { withoutOwnData } from './own-data.ts';
import { withoutParroting } from './parrot.ts';
import { withSeekersData } from './seekers.ts';
import { contextOf, lastTurn, type SessionState } from './state.ts';

const HARMS: readonly Act[] = HARM_ACTS;

const knownTo = (state: SessionState): string[] => [...new Set(state.reveals.map(({ fact }) => fact))];

/** Points that settle a doubt the customer has raised. */
const doubtedOf = (state: SessionState): string[] => {
  const { memory, setting } = contextOf(state);
  return doubtedPoints(
    setting.scenario.objections,
    memory.objections.map(({ id }) => id),
  );
};

const ASKS = /[?？]|[吗呢么](?:[。!！]|$)/;

/** What the customer has asked since the last reply, normalised; empty where they asked nothing. */
function questionOf({ turns }: SessionState): string {
  const last = turns.findLastIndex(({ from }) => from === 'agent');
  const asked = turns.slice(last + 1).filter(({ from, text }) => from === 'customer' && ASKS.test(text));
  return asked.length === 0 ? '' : normalise(asked.map(({ text }) => text).join(' ')).text;
}

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
    : pointsIn(analysis, scenario.points, {
        known,
        doubted: doubtedOf(state),
        question: questionOf(state),
        implied: impliedBy(claims, { shop: state.shop, at }),
        untrue: untrueIn(claims),
      });
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

/** Where a reply goes against the rules and pages of the shop. */
const untrueIn = (claims: readonly JudgedClaim[]): Range[] =>
  claims.flatMap(({ kind, verdict, range }) =>
    verdict === 'false' && LASTING.includes(kind) ? [range] : [],
  );

/** Kinds whose value does not change with what the desk does. */
const LASTING: readonly JudgedClaim['kind'][] = ['policy', 'property'];
const WORDS = 24;

/** Statements a later reply could contradict, with their words. */
const statedIn = (claims: readonly JudgedClaim[], text: string): Stated[] =>
  claims
    .filter(({ kind }) => LASTING.includes(kind))
    .map(({ kind, subject, value, range, product, verdict }) => {
      const words = [...text.slice(...range).trim()];
      const cut = words.length > WORDS ? `${words.slice(0, WORDS).join('')}…` : words.join('');
      const of = product === undefined ? '' : `${product}/`;
      return { subject: `${kind}/${of}${subject}`, value, words: cut, sound: verdict === 'true' };
    });

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
