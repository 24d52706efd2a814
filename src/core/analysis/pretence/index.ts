import type { Sentence } from '../../language/sentence.ts';
import { type Act, HARM_ACTS } from '../../shared/acts.ts';
import type { Hearing } from '../decide.ts';
import type { Found } from '../resolve.ts';
import { findIdleTalk } from './idle-talk.ts';
import { findMockery, type Mockery } from './mockery.ts';

const HARM: ReadonlySet<Act> = new Set(HARM_ACTS);
/** Who tells of a day like the customer's may well feel with them. */
const FELT: ReadonlySet<Act> = new Set<Act>(['acknowledge-feeling', 'validate', 'reassure', 'apologise']);
/** Acts that mockery of a neighbouring sentence takes the meaning from. */
const MEANT: readonly Act[] = [...FELT, 'thank', 'own'];

/** Takes from a sentence whatever could earn it something. */
function strip(found: Found | undefined, spared?: ReadonlySet<Act>): void {
  for (const act of found?.keys() ?? []) if (!HARM.has(act) && !spared?.has(act)) found?.delete(act);
}

function dropMocked(found: readonly Found[], mockery: readonly Mockery[]): void {
  for (const [i, mocks] of mockery.entries()) {
    if (mocks > 0) strip(found[i]);
    if (mocks < 2) continue;
    for (const beside of [found[i - 1], found[i + 1]]) for (const act of MEANT) beside?.delete(act);
  }
}

/** How idle and how mocking each sentence of a reply is. */
export interface Pretence {
  readonly idle: readonly number[];
  readonly mockery: readonly Mockery[];
}

/** What a reply only pretends: said to mock, said to nobody, written as a note or to whoever scores. */
export const findPretence = (sentences: readonly Sentence[], hearings: readonly Hearing[]): Pretence => ({
  idle: findIdleTalk(sentences, hearings),
  mockery: findMockery(sentences, hearings),
});

/** Drops the acts that are only pretended. Changes the maps of `found`, one a sentence. */
export function dropPretence(found: readonly Found[], { idle, mockery }: Pretence): void {
  for (const [i, idleness] of idle.entries()) {
    if (idleness > 0) strip(found[i], idleness > 1 ? undefined : FELT);
  }
  dropMocked(found, mockery);
}
