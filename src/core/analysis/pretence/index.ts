import type { Sentence } from '../../language/sentence.ts';
import { type Act, HARM_ACTS, QUESTION_ACTS } from '../../shared/acts.ts';
import type { Hearing } from '../decide.ts';
import type { Found } from '../resolve.ts';
import { findCustomerVoice } from './customer-voice.ts';
import { findEchoes } from './echoes.ts';
import { findFillers } from './fillers.ts';
import { findIdleTalk } from './idle-talk.ts';
import { findMockery, type Mockery } from './mockery.ts';
import { findNotes } from './notes.ts';
import { findSmallTalk } from './small-talk.ts';
import { findStageTalk } from './stage-talk.ts';

const HARM: ReadonlySet<Act> = new Set(HARM_ACTS);
/** Who tells of a day like the customer's may well feel with them. */
const FELT: ReadonlySet<Act> = new Set<Act>(['acknowledge-feeling', 'validate', 'reassure', 'apologise']);
/** Who talks of other things may still take leave. */
const LEAVE: ReadonlySet<Act> = new Set<Act>(['close']);
const SPARED: ReadonlySet<Act> = new Set<Act>([...FELT, ...LEAVE]);
/** Acts that mockery of a neighbouring sentence takes the meaning from. */
const MEANT: readonly Act[] = [...FELT, ...QUESTION_ACTS, 'thank', 'own', 'restate', 'personalise'];

/** What small talk beside it leaves: courtesy, feeling and questions. */
const CIVIL: ReadonlySet<Act> = new Set<Act>([
  ...FELT,
  ...QUESTION_ACTS,
  'greet',
  'thank',
  'close',
  'personalise',
  'invite-feedback',
]);

/** Takes from a sentence whatever could earn it something. */
function strip(found: Found | undefined, spared?: ReadonlySet<Act>): void {
  for (const act of found?.keys() ?? []) if (!HARM.has(act) && !spared?.has(act)) found?.delete(act);
}

/** Questions that want to know something. */
const PUT: ReadonlySet<Act> = new Set<Act>(['open-question', 'closed-question', 'choice-question']);
const NOTHING: ReadonlySet<Act> = new Set();

/** A question put with contempt is still one; a mocking one is none. */
const ASKED: ReadonlySet<Act> = new Set(QUESTION_ACTS);
/** Enough to be held against somebody, less than a critical item needs. */
const ACCUSED = 0.6;

function dropMocked(found: readonly Found[], mockery: readonly Mockery[]): void {
  for (const [i, mocks] of mockery.entries()) {
    if (mocks !== 'none') strip(found[i], mocks === 'heard' ? ASKED : undefined);
    if (mocks !== 'plain' && mocks !== 'certain') continue;
    // A dry remark leaves the question after it standing; open mockery does not.
    const spared = mocks === 'plain' ? PUT : NOTHING;
    for (const beside of [found[i - 1], found[i + 1]])
      for (const act of MEANT) if (!spared.has(act)) beside?.delete(act);
  }
}

/** How idle and how mocking each sentence of a reply is. */
export interface Pretence {
  readonly idle: readonly number[];
  /** Somebody else speaks: an actor, a writer of notes, a customer; or nobody says anything. */
  readonly foreign: readonly boolean[];
  readonly mockery: readonly Mockery[];
  /** A short remark on the day or the speaker's own. */
  readonly remark: readonly boolean[];
}

/** The same for sentences that do nothing: only a remark in them can be taken for something. */
export const pretenceInNothing = (sentences: readonly Sentence[], onTrade: boolean): Pretence => ({
  ...{ idle: [], foreign: [], mockery: [] },
  remark: findSmallTalk(sentences, onTrade),
});

/** What a reply only pretends; `onTrade` says that the customer speaks of what they bought: said to mock, said to nobody, written as a note or to whoever scores. */
export function findPretence(
  sentences: readonly Sentence[],
  hearings: readonly Hearing[],
  onTrade: boolean,
): Pretence {
  const voices = [findStageTalk, findNotes, findCustomerVoice, findFillers, findEchoes].map((find) =>
    find(sentences),
  );
  return {
    idle: findIdleTalk(sentences, hearings),
    foreign: sentences.map((_, i) => voices.some((each) => each[i] === true)),
    mockery: findMockery(sentences, hearings),
    remark: findSmallTalk(sentences, onTrade),
  };
}

/** Whether a sentence tells nothing, whatever words stand in it: a mere remark, or said by nobody here. */
export const isAside = ({ remark, foreign }: Pretence, sentence: number): boolean =>
  remark[sentence] === true || foreign[sentence] === true;

/** Whether a sentence is openly said to mock, or not said to the customer at all. */
export const isPretended = (pretence: Pretence, sentence: number): boolean =>
  isAside(pretence, sentence) || !['none', 'heard'].includes(pretence.mockery[sentence] ?? 'none');

/** Holds mockery that is certain against the speaker. Changes the maps of `found`, one a sentence. */
export function accuseMockers(
  found: readonly Found[],
  { mockery }: Pretence,
  sentences: readonly Sentence[],
  hearings: readonly Hearing[],
): void {
  for (const [i, { own }] of sentences.entries()) {
    const act = hearings[i]?.scorn ?? 'rude';
    if (mockery[i] !== 'certain' || (found[i]?.get(act)?.confidence ?? 0) >= ACCUSED) continue;
    found[i]?.set(act, { confidence: ACCUSED, evidence: [[0, own.length]] });
  }
}

/** Drops the acts that are only pretended. Changes the maps of `found`, one a sentence. */
export function dropPretence(found: readonly Found[], { idle, foreign, mockery, remark }: Pretence): void {
  for (const [i, idleness] of idle.entries()) {
    if (idleness > 0) strip(found[i], idleness > 1 ? LEAVE : SPARED);
  }
  for (const [i, isRemark] of remark.entries()) if (isRemark) strip(found[i], CIVIL);
  for (const [i, isElse] of foreign.entries()) if (isElse) strip(found[i]);
  dropMocked(found, mockery);
}
