import traditionalPairs from 'opencc-js/dict/TSCharacters';

/** What becomes of one UTF-16 unit: another unit, or one of the codes below 32 that no folded text contains. */
export const DROP = 1;
export const SPACE = 2;
export const NEWLINE = 10;
/** Becomes several units; see `EXPANSIONS`. */
export const EXPAND = 3;

export const EXPANSIONS: Map<number, string> = new Map();

/** Marks of both scripts in one form; the list is the convention every detector relies on. */
const MARKS: Readonly<Record<string, string>> = {
  '，': ',',
  '﹐': ',',
  '。': '.',
  '｡': '.',
  '．': '.',
  '？': '?',
  '！': '!',
  '；': ';',
  '：': ':',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '＇': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '＂': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '«': '"',
  '»': '"',
  '﹁': '"',
  '﹂': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '─': '-',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '˜': '~',
  '…': '…',
  '⋯': '…',
  '‥': '…',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '（': '(',
  '）': ')',
  '·': '·',
  '¥': '¥',
  '￥': '¥',
};

/** Characters typed in Traditional Chinese or chat that the dictionary leaves or folds otherwise. */
const VARIANTS: Readonly<Record<string, string>> = {
  著: '着',
  妳: '你',
  麽: '么',
  嚒: '吗',
  嗎: '吗',
  覆: '复',
  喔: '哦',
  噢: '哦',
  牠: '它',
  祂: '他',
  裡: '里',
  裏: '里',
  佔: '占',
  帐: '账',
  帳: '账',
  瞭: '了',
  週: '周',
  閒: '闲',
  迴: '回',
  徵: '征',
  甦: '苏',
  籤: '签',
  儘: '尽',
  乾: '干',
  于: '于',
  於: '于',
};

const SPACES = [0x20, 0x09, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000];
const NEWLINES = [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029];
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff0, 0xfffb],
];
/** Blocks where a character may be a letter in disguise or in capitals. */
const FOLDED: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0xa1, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0x2070, 0x209c],
  [0x2100, 0x218b],
  [0x2460, 0x24ff],
  [0x2e80, 0x2fdf],
  [0x3036, 0x303a],
  [0x3200, 0x33ff],
  [0xf900, 0xfaff],
  [0xfb00, 0xfb06],
  [0xfe30, 0xfe6f],
  [0xff01, 0xffee],
];

const fold = (char: string): string => {
  const compatible = char.normalize('NFKC').toLowerCase();
  const bare = compatible.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return bare === '' ? compatible : bare;
};

const set = (table: Uint16Array, code: number, to: string): void => {
  if (to.length === 1) table[code] = to.charCodeAt(0);
  else {
    table[code] = EXPAND;
    EXPANSIONS.set(code, to);
  }
};

const each = (ranges: readonly (readonly [number, number])[], act: (code: number) => void): void => {
  for (const [low, high] of ranges) for (let code = low; code <= high; code++) act(code);
};

const addTraditional = (table: Uint16Array): void => {
  for (const pair of traditionalPairs.split('|')) {
    const simplified = pair.charCodeAt(2);
    // Pairs outside the basic plane are left alone: nobody chats in them.
    if (pair.charAt(1) === ' ' && (simplified < 0xd800 || simplified > 0xdfff))
      table[pair.charCodeAt(0)] = simplified;
  }
};

const build = (): Uint16Array => {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  each(FOLDED, (code) => set(table, code, fold(String.fromCharCode(code))));
  addTraditional(table);
  for (const [from, to] of [...Object.entries(VARIANTS), ...Object.entries(MARKS)])
    set(table, from.charCodeAt(0), to);
  each(INVISIBLE, (code) => {
    table[code] = DROP;
  });
  each([[0x2000, 0x200a]], (code) => {
    table[code] = SPACE;
  });
  for (const code of SPACES) table[code] = SPACE;
  for (const code of NEWLINES) table[code] = NEWLINE;
  return table;
};

/** For every UTF-16 unit what it is folded to. */
export const CHAR_TABLE: Uint16Array = build();
