import type { Sentence } from '../../language/sentence.ts';
import { type Act, HARM_ACTS, QUESTION_ACTS } from '../../shared/acts.ts';
import type { Hearing } from '../decide.ts';
import type { Found } from '../resolve.ts';
import { findCustomerVoice } from './customer-voice.ts';
import { findIdleTalk } from './idle-talk.ts';
import { findMockery } from './mockery.ts';
import { findNotes } from './notes.ts';
import { findStageTalk } from './stage-talk.ts';

const HARM: ReadonlySet<Act> = new Set(HARM_ACTS);
/** Who tells of a day like the customer's may well feel with them. */
const FELT: ReadonlySet<Act> = new Set<Act>(['acknowledge-feeling', 'validate', 'reassure', 'apologise']);
/** Acts that mockery of a neighbouring sentence takes the meaning from. */
const MEANT: readonly Act[] = [...FELT, ...QUESTION_ACTS, 'thank', 'own', 'restate', 'personalise'];

/** Takes from a sentence whatever could earn it something. */
function strip(found: Found | undefined, spared?: ReadonlySet<Act>): void {
  for (const act of found?.keys() ?? []) if (!HARM.has(act) && !spared?.has(act)) found?.delete(act);
}

/** A question put with contempt is still one; a mocking one is none. */
const ASKED: ReadonlySet<Act> = new Set(QUESTION_ACTS);
/** Enough to be held against somebody, less than a critical item needs. */
const ACCUSED = 0.6;

function accuse(found: Found | undefined, { own }: Sentence, act: Act): void {
  if (found === undefined || (found.get(act)?.confidence ?? 0) >= ACCUSED) return;
  found.set(act, { confidence: ACCUSED, evidence: [[0, own.length]] });
}

/** Takes the acts from what is said to mock; returns which sentences do so openly. */
function dropMocked(
  sentences: readonly Sentence[],
  found: readonly Found[],
  hearings: readonly Hearing[],
): boolean[] {
  const mockery = findMockery(sentences, hearings);
  for (const [i, sentence] of sentences.entries()) {
    const mocks = mockery[i] ?? 'none';
    if (mocks === 'none') continue;
    strip(found[i], mocks === 'heard' ? ASKED : undefined);
    if (mocks === 'certain') accuse(found[i], sentence, hearings[i]?.scorn ?? 'rude');
    if (mocks !== 'plain' && mocks !== 'certain') continue;
    for (const beside of [found[i - 1], found[i + 1]]) for (const act of MEANT) beside?.delete(act);
  }
  return mockery.map((mocks) => mocks !== 'none' && mocks !== 'heard');
}

/** Takes the acts from what is said to nobody in the talk; returns which sentences are. */
function dropElsewhere(
  sentences: readonly Sentence[],
  found: readonly Found[],
  hearings: readonly Hearing[],
): boolean[] {
  const idle = findIdleTalk(sentences, hearings);
  const others = [findStageTalk, findNotes, findCustomerVoice].map((find) => find(sentences));
  return sentences.map((_, i) => {
    const isElse = others.some((each) => each[i]);
    if (isElse || idle[i]) strip(found[i], isElse || idle[i] === 2 ? undefined : FELT);
    return isElse || (idle[i] ?? 0) > 0;
  });
}

/**
 * Drops the acts that a reply only pretends: said to mock, said to nobody, written as a note or to whoever scores.
 * Changes the maps of `found`, one a sentence; returns for every sentence whether it is pretence.
 */
export function dropPretence(
  sentences: readonly Sentence[],
  found: readonly Found[],
  hearings: readonly Hearing[],
): boolean[] {
  if (found.every(({ size }) => size === 0)) return sentences.map(() => false);
  const elsewhere = dropElsewhere(sentences, found, hearings);
  const mocked = dropMocked(sentences, found, hearings);
  return sentences.map((_, i) => elsewhere[i] === true || mocked[i] === true);
}
