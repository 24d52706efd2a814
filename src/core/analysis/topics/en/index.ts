import { once } from '../../../shared/memo.ts';
import { compileMatcher, type Hit } from '../matcher.ts';
import { theCase } from './the-case.ts';
import { theNeed } from './the-need.ts';
import { theWayOut } from './the-way-out.ts';
import { createVocabulary } from './vocabulary.ts';
import { whatHappened } from './what-happened.ts';
import { words } from './words.ts';

/** Words a `~` may span. */
const GAP = 5;
const matcher = once(() => {
  const { encodeTerm, encodeText } = createVocabulary();
  const match = compileMatcher([whatHappened, theNeed, theCase, theWayOut, words], encodeTerm, GAP);
  return (text: string): Hit[] => match(encodeText(text));
});

export const hitsEn = (text: string): Hit[] => matcher()(text);
