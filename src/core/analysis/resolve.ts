import { matchesOf } from '../language/matches.ts';
import type { Sentence } from '../language/sentence.ts';
import { ACTS, type Act, HARM_ACTS, QUESTION_ACTS } from '../shared/acts.ts';
import { isTakenOver } from './ground.ts';
import type { Detection } from './types.ts';

/** What was detected in one sentence, by act; ranges are in the sentence's text. */
export type Found = Map<Act, Detection>;
export type ReadonlyFound = ReadonlyMap<Act, Detection>;

/** What is heard at all is believed this much. */
export const MIN_CONFIDENCE = 0.5;

const overlap = (a: Detection, b: Detection): boolean =>
  a.evidence.some(([start, end]) => b.evidence.some(([from, to]) => start < to && from < end));

/** Drops `loser` where its evidence lies in that of `winner`. */
const yieldTo = (found: Found, loser: Act, winner: Act): void => {
  const lost = found.get(loser);
  const won = found.get(winner);
  if (lost && won && overlap(lost, won)) found.delete(loser);
};

/** Most telling first: a check question is more than the closed question it looks like. */
const QUESTION_ORDER: readonly Act[] = [
  'invite-feedback',
  'confirm-resolved',
  'confirm-understanding',
  'seek-agreement',
  'choice-question',
  'open-question',
  'closed-question',
];

/** A question that is only faintly heard as harm is still answered. */
const ANSWERABLE = 0.55;

/** Ends of the clauses of a text. */
const CLAUSE_END = /[,;:?!]/g;
export const clauseEnds = (text: string): number[] => matchesOf(text, CLAUSE_END).map(({ index }) => index);

/** The clauses a detection touches at its ends, by number. */
const clausesOf = (ends: readonly number[], { evidence }: Detection): Set<number> => {
  const touched = new Set<number>();
  let clause = 0;
  for (const [start, end] of [...evidence].sort((a, b) => a[0] - b[0])) {
    while ((ends[clause] ?? Infinity) < start) clause++;
    touched.add(clause);
    let last = clause;
    while ((ends[last] ?? Infinity) < end - 1) last++;
    touched.add(last);
  }
  return touched;
};

/** Whether two detections touch a clause in common; `ends` are those of the text's clauses. */
export const inOneClause = (ends: readonly number[], a: Detection, b: Detection): boolean => {
  const touched = clausesOf(ends, a);
  for (const clause of clausesOf(ends, b)) if (touched.has(clause)) return true;
  return false;
};

const resolveQuestions = (sentence: Sentence, found: Found): void => {
  const asked = QUESTION_ORDER.filter((act) => found.has(act));
  if (asked.length < 2) return;
  const ends = clauseEnds(sentence.text);
  for (const [rank, act] of asked.entries()) {
    const winner = found.get(act);
    if (!winner) continue;
    for (const other of asked.slice(rank + 1)) {
      const loser = found.get(other);
      if (loser && inOneClause(ends, winner, loser)) found.delete(other);
    }
  }
};

/** A guess that only wants a nod: 您急坏了吧, "that must have hurt, didn't it". */
const GUESSED =
  /吧[^\u4e00-\u9fff]*$|(?:n'?t (?:it|you|that|he|she|they)|right|huh|eh|innit|i (?:can )?(?:imagine|bet|guess))[ ?.!]*$/;

/** Who guesses at a feeling names it and asks nothing. */
const resolveGuess = (sentence: Sentence, found: Found): void => {
  const asked = found.get('closed-question');
  if (!asked?.evidence.every(([start, end]) => GUESSED.test(sentence.text.slice(start, end)))) return;
  const ends = clauseEnds(sentence.text);
  for (const act of ['acknowledge-feeling', 'validate'] as const) {
    const felt = found.get(act);
    if (felt && (overlap(felt, asked) || inOneClause(ends, felt, asked))) found.delete('closed-question');
  }
};

/** Acts that mere courtesy can go with; they don't make a stock phrase genuine. */
export const COURTESY: ReadonlySet<Act> = new Set<Act>(['greet', 'thank', 'close', 'invite-feedback']);
const HARM: ReadonlySet<Act> = new Set<Act>(HARM_ACTS);

/** A stock phrase and a genuine act exclude each other in a sentence. */
const resolveCanned = (found: Found): void => {
  const canned = found.get('canned');
  if (!canned) return;
  for (const act of ['thank', 'close', 'apologise', 'reassure', 'acknowledge-feeling', 'own'] as const) {
    const other = found.get(act);
    if (other && overlap(other, canned)) found.delete(act);
  }
  const genuine = [...found.keys()].some((act) => !HARM.has(act) && !COURTESY.has(act));
  if (genuine) found.delete('canned');
};

const HELPS: readonly Act[] = ['propose', 'offer-choice', 'compensate'];
const CARRIES: readonly Act[] = [...HELPS, 'own', 'escalate', 'check-first', 'follow-up'];
const hasAny = (found: ReadonlyFound, acts: readonly Act[]): boolean => acts.some((act) => found.has(act));

const resolveHarm = (found: Found): void => {
  if (hasAny(found, HELPS)) found.delete('refuse');
  if (hasAny(found, CARRIES)) found.delete('deflect');
  if (found.has('commit-time')) found.delete('vague-promise');
  for (const act of ['reassure', 'own', 'commit-time'] as const) yieldTo(found, act, 'over-promise');
  for (const act of ['inform', 'propose'] as const) {
    for (const harm of [
      'refuse',
      'deflect',
      'blame',
      'dismiss',
      'rude',
      'pressure',
      'off-platform',
      'privacy-breach',
    ] as const) {
      yieldTo(found, act, harm);
    }
  }
  for (const harm of ['privacy-breach', 'rude', 'blame', 'off-platform', 'pressure', 'dismiss'] as const) {
    if ((found.get(harm)?.confidence ?? 0) < ANSWERABLE) continue;
    for (const act of QUESTION_ACTS) yieldTo(found, act, harm);
  }
};

/** What only looks like a statement of fact gives way to anything that says what the sentence does. */
const resolveWeakInform = (found: Found): void => {
  const inform = found.get('inform');
  if (
    inform &&
    inform.confidence < 0.6 &&
    [...found.keys()].some((act) => act !== 'inform' && !COURTESY.has(act))
  ) {
    found.delete('inform');
  }
};

/** Applies the exclusions between acts to what was found in one sentence; changes `found`. */
export const resolveSentence = (sentence: Sentence, found: Found): void => {
  for (const [act, { confidence }] of found) if (confidence < MIN_CONFIDENCE) found.delete(act);
  if (found.has('deflect') && isTakenOver(sentence)) found.delete('deflect');
  if (found.size < 2) return;
  resolveHarm(found);
  resolveQuestions(sentence, found);
  resolveGuess(sentence, found);
  yieldTo(found, 'inform', 'explain-cause');
  yieldTo(found, 'inform', 'benefit');
  resolveCanned(found);
  resolveWeakInform(found);
};

/** Acts of a sentence that the two after it take back. */
function softened(found: ReadonlyFound, next: ReadonlyFound, after: ReadonlyFound | undefined): Act[] {
  const acts: Act[] = [];
  if (hasAny(next, HELPS) || (after && hasAny(after, HELPS))) acts.push('refuse');
  if (hasAny(next, CARRIES)) acts.push('deflect');
  if (next.has('commit-time')) acts.push('vague-promise');
  return acts.filter((act) => found.has(act));
}

/**
 * A way out or a time given right after takes the sting out of a refusal or a vague word before it. What nothing is
 * taken from stays the same map.
 */
export const resolveNeighbours = (all: readonly ReadonlyFound[]): readonly ReadonlyFound[] =>
  all.map((found, i) => {
    const next = all[i + 1];
    const gone = next === undefined ? [] : softened(found, next, all[i + 2]);
    return gone.length === 0 ? found : new Map([...found].filter(([act]) => !gone.includes(act)));
  });

/** The acts of all given sentences, each once, in the order of the list. */
export const unionOfActs = (all: readonly ReadonlyFound[]): Act[] =>
  ACTS.filter((act) => all.some((found) => found.has(act)));
