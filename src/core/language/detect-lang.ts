import type { Lang } from '../shared/lang.ts';
import { isHan } from './script.ts';

const isPlain = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
/** Latin letters, full-width ones too. */
const isLetter = (code: number): boolean => isPlain(code) || isPlain(code - 0xfee0);

/**
 * Language of a text by its script: Chinese when there is more than one Han character to two Latin words (brand
 * and model names are Latin in Chinese replies too), English otherwise. Text without letters counts as Chinese only if it has Chinese marks.
 */
export const detectLang = (text: string): Lang => {
  let han = 0;
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = isLetter(code);
    if (letter && !inWord) words++;
    inWord = letter;
    if (isHan(code)) han++;
  }
  if (han === 0 && words === 0) return /[，。？！、；：～（）「」]/.test(text) ? 'zh' : 'en';
  return han * 2 > words ? 'zh' : 'en';
};
