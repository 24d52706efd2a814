import type { Sentence } from '../../language/sentence.ts';
import { weightOf } from './cue.ts';
import { ADDRESS } from './idle-words.ts';
import { NOTES } from './note-words.ts';

/** From this weight on a sentence is a note on how to serve: the customer as a third person and two terms, say. */
const IS_NOTE = 3.5;
/** What stands beside a note and says neither "you" nor "I" belongs to it. */
const SPEAKER = /我|咱|本店|小店|\b(?:i|we|me|us|my|our|i'm|i'll|i've|we'll|we've|we're|i'd)\b/;

const speaks = ({ text, lang }: Sentence): boolean => ADDRESS[lang].test(text) || SPEAKER.test(text);

/** For every sentence whether it is a note on how a customer should be served rather than said to one. */
export function findNotes(sentences: readonly Sentence[]): boolean[] {
  const notes = sentences.map(({ text, lang }) => weightOf(NOTES[lang], text) >= IS_NOTE);
  return sentences.map(
    (sentence, i) => notes[i] || ((notes[i - 1] || notes[i + 1]) === true && !speaks(sentence)),
  );
}
