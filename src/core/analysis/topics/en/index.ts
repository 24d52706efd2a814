import { compileMatcher, type Hit } from '../matcher.ts';
import { theCase } from './the-case.ts';
import { theNeed } from './the-need.ts';
import { theWayOut } from './the-way-out.ts';
import { createVocabulary } from './vocabulary.ts';
import { whatHappened } from './what-happened.ts';

/** Words a `~` may span. */
const GAP = 5;
const vocabulary = createVocabulary();
const match = compileMatcher([whatHappened, theNeed, theCase, theWayOut], vocabulary.encodeTerm, GAP);

export const hitsEn = (text: string): Hit[] => match(vocabulary.encodeText(text));
