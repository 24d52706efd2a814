const FACES = ['😊', '🙏', '👍', '🌹'];

const fullWidthChar = (char: string): string =>
  char === ' ' ? '\u3000' : String.fromCharCode(char.charCodeAt(0) + 0xfee0);

/** Letters, digits and marks as a Chinese keyboard in full-width mode types them. */
export const fullWidth = (text: string): string => text.replace(/[\x20-\x7e]/g, fullWidthChar);

const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '？': '?',
  '！': '!',
  '：': ':',
  '；': ';',
};

/** Chinese with the marks of an English keyboard. */
export const halfWidthMarks = (text: string): string =>
  text.replace(/[，。？！：；]/g, (mark) => HALF[mark] ?? mark);

/** The last mark of the reply left out. */
export const noEndMark = (text: string): string => text.replace(/[。！？.!?]+$/, '');

/** Marks that end a sentence typed twice; points inside numbers are left alone. */
export const doubledMarks = (text: string): string =>
  text.replace(/[。！？]|[.!?](?=\s|$)/g, (mark) => mark + mark);

/** A picture after the last word. */
export const trailingEmoji = (text: string, index: number): string => `${text}${FACES[index % FACES.length]}`;
