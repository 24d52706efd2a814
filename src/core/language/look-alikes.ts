import { isLatin } from './script.ts';

const PAIRS = 'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd αa βb εe ηn ιi κk νv οo ρp τt υu χx';
const LOOK_ALIKES: ReadonlyMap<number, number> = new Map(
  PAIRS.split(' ').map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

const isForeign = (code: number): boolean => code >= 0x370 && code <= 0x52f;

/** Writes Cyrillic and Greek letters inside Latin words as the Latin letters they look like; changes `codes`. */
export const foldLookAlikes = (codes: number[]): void => {
  let start = 0;
  while (start < codes.length) {
    let end = start;
    let latin = false;
    let foreign = false;
    for (; end < codes.length; end++) {
      const code = codes[end] ?? 0;
      if (isLatin(code)) latin = true;
      else if (isForeign(code)) foreign = true;
      else break;
    }
    if (latin && foreign) {
      for (let i = start; i < end; i++) codes[i] = LOOK_ALIKES.get(codes[i] ?? 0) ?? codes[i] ?? 0;
    }
    start = end + 1;
  }
};
