import { compileMatcher, type Hit } from '../matcher.ts';
import { theCase } from './the-case.ts';
import { theNeed } from './the-need.ts';
import { theWayOut } from './the-way-out.ts';
import { createVocabulary } from './vocabulary.ts';
import { whatHappened } from './what-happened.ts';
import { words } from './words.ts';

/** Words a `~` may span. */
const GAP = 5;
const vocabulary = createVocabulary();
const match = compileMatcher([whatHappened, theNeed, theCase, theWayOut, words], vocabulary.encodeTerm, GAP);

export const hitsEn = (text: string): Hit[] => match(vocabulary.encodeText(text));
