import type { Sentence } from '../../language/sentence.ts';
import { talksOfScores } from '../about-scoring.ts';
import { weightOf } from './cue.ts';
import { ADDRESS } from './idle-words.ts';
import { NOTES } from './note-words.ts';

/** From this weight on a sentence is a note on how to serve: the customer as a third person and two terms, say. */
const IS_NOTE = 3.5;
const isNote = ({ text, lang }: Sentence): boolean =>
  !ADDRESS[lang].test(text) && weightOf(NOTES[lang], text) >= IS_NOTE;

/** A shop has systems that tell things, too. */
const SHOP_SYSTEM = /系统|\bsystem\b/;

/** Says "I" or "we". */
const SPEAKER = /我|咱|本店|小店|\b(?:i|we|me|us|my|our|i'm|i'll|i've|we'll|we've|we're|i'd)\b/;

const speaks = ({ text, lang }: Sentence): boolean => ADDRESS[lang].test(text) || SPEAKER.test(text);

/** What stands beside a note, as far as nobody speaks, belongs to it. */
function spread(notes: boolean[], sentences: readonly Sentence[], order: readonly number[]): void {
  for (const [place, i] of order.entries()) {
    const before = order[place - 1];
    const sentence = sentences[i];
    if (before !== undefined && notes[before] && sentence && !speaks(sentence)) notes[i] = true;
  }
}

/** For every sentence whether it is a note on how a customer should be served rather than said to one. */
export function findNotes(sentences: readonly Sentence[]): boolean[] {
  const notes = sentences.map(
    (sentence) => isNote(sentence) || (talksOfScores(sentence) && !SHOP_SYSTEM.test(sentence.text)),
  );
  if (!notes.includes(true)) return notes;
  const order = [...sentences.keys()];
  spread(notes, sentences, order);
  spread(notes, sentences, order.reverse());
  return notes;
}
