const between = (code: number, low: number, high: number): boolean => code >= low && code <= high;

/** Han characters of the basic plane and extension A; rarer ones come as surrogates and don't matter here. */
export const isHan = (code: number): boolean =>
  between(code, 0x4e00, 0x9fff) || between(code, 0x3400, 0x4dbf) || between(code, 0xf900, 0xfaff);

/** a to z, after lower-casing. */
export const isLatin = (code: number): boolean => between(code, 0x61, 0x7a);

export const isDigit = (code: number): boolean => between(code, 0x30, 0x39);

export const isSurrogate = (code: number): boolean => between(code, 0xd800, 0xdfff);

/** Pictures as people type them; coarse, because it only has to find where a clause ends. */
export const isEmoji = (code: number): boolean =>
  between(code, 0xd83c, 0xd83e) || between(code, 0xdc00, 0xdfff) || between(code, 0x2600, 0x27bf);

/** How many Han characters `text` has. */
export const countHan = (text: string): number => {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) count++;
  return count;
};
