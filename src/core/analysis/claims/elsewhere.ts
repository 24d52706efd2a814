import { sparing } from '../../language/sparing/sparing.ts';

/** Another shop's rule or another time's: nothing this shop is held to. */
export const ELSEWHERE = sparing(
  /上次|上回|之前|以前|过去|别家|别的店|别人家|其他(?:店|家|商家|平台)|人家|那家|有的店|有些店|很多店|不少店|\b(?:(?:most|other|some|many|another) (?:shops?|stores?|sellers?|places|brands?)|elsewhere|last time|used to|in the past|previously|had to|other shop's)\b/,
);
