import { once } from '../../../shared/memo.ts';
import { compileMatcher, type Hit } from '../matcher.ts';
import { encodeZh, encodeZhTerm } from './canonical.ts';
import { theCase } from './the-case.ts';
import { theNeed } from './the-need.ts';
import { theWayOut } from './the-way-out.ts';
import { whatHappened } from './what-happened.ts';
import { words } from './words.ts';

/** Characters a `~` may span. */
const GAP = 7;
const matcher = once(() =>
  compileMatcher([whatHappened, theNeed, theCase, theWayOut, words], encodeZhTerm, GAP),
);

export const hitsZh = (text: string): Hit[] => matcher()(encodeZh(text));
