/** What must stand at one place of a pattern. */
export type Atom =
  | { readonly kind: 'text'; readonly text: string }
  /** One of these characters, null for a class that cannot be told; whether it holds no letter. */
  | { readonly kind: 'class'; readonly chars: string | null; readonly letterless: boolean }
  | { readonly kind: 'group'; readonly alternatives: Alternatives }
  /** No letter on the other side of it: the start or end of the text, a word's edge, or no letter allowed there. */
  | { readonly kind: 'edge' }
  /** Matches nowhere. */
  | { readonly kind: 'never' }
  /** Looks around without taking anything. */
  | { readonly kind: 'nothing' }
  /** Nothing we can tell. */
  | { readonly kind: 'anything' };

export interface Place {
  readonly atom: Atom;
  /** How often at least. */
  readonly least: number;
  /** How often at most. */
  readonly most: number;
}

export type Alternatives = readonly (readonly Place[])[];

const DIGITS = '0123456789';
const ANYTHING: Atom = { kind: 'anything' };
const NOTHING: Atom = { kind: 'nothing' };
const EDGE: Atom = { kind: 'edge' };
const NEVER: Atom = { kind: 'never' };
/** Of a group: plain, looking around, or with a name. */
const HEAD = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/;
const QUANTIFIER = /^(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})\??/;
/** A class that holds all letters, as it is written. */
const LETTERS = /^(?:\[(?:[^\]^\\]|\\.)*?(?:a-z|\\w)|\\w(?:$|\|))/;

/** A reader of the part of pattern syntax the rules use; whatever it does not know counts as "anything". */
class Reader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Alternatives {
    const all = [this.#sequence()];
    while (this.#source.charAt(this.#at) === '|') {
      this.#at++;
      all.push(this.#sequence());
    }
    return all;
  }

  #sequence(): Place[] {
    const places: Place[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const place = { atom: this.#atom(), ...this.#quantifier() };
      const together = followed(places.at(-1), place);
      if (together) places.splice(-1, 1, together);
      else places.push(place);
    }
    return places;
  }

  #quantifier(): Omit<Place, 'atom'> {
    const once = { least: 1, most: 1 };
    if (!'?*+{'.includes(this.#source.charAt(this.#at) || '-')) return once;
    const match = QUANTIFIER.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!match) return once;
    this.#at += match[0].length;
    const [sign, least, comma, most] = match;
    if (least !== undefined) {
      const top = comma === undefined ? Number(least) : most === '' ? Infinity : Number(most);
      return { least: Number(least), most: top };
    }
    return { least: sign.startsWith('+') ? 1 : 0, most: sign.startsWith('?') ? 1 : Infinity };
  }

  #atom(): Atom {
    const char = this.#source.charAt(this.#at);
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    this.#at++;
    if (char === '\\') return this.#escape();
    if (char === '^' || char === '$') return EDGE;
    return char === '.' ? ANYTHING : { kind: 'text', text: char };
  }

  #group(): Atom {
    const head = HEAD.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '(';
    this.#at += head.length;
    const from = this.#at;
    const alternatives = this.alternatives();
    const body = this.#source.slice(from, this.#at);
    this.#at++;
    if (/[:>]$|^\($/.test(head)) return { kind: 'group', alternatives };
    if (head === '(?!' && body === '') return NEVER;
    return head.endsWith('!') && keepsLettersOut(body, alternatives) ? EDGE : NOTHING;
  }

  #escape(): Atom {
    const char = this.#source.charAt(this.#at);
    this.#at++;
    if (char === 'd') return { kind: 'class', chars: DIGITS, letterless: true };
    if (char === 's') return { kind: 'class', chars: null, letterless: true };
    if (char === 'b') return EDGE;
    if (char === 'B') return NOTHING;
    if (char === 'u') {
      this.#at += 4;
      const code = Number.parseInt(this.#source.slice(this.#at - 4, this.#at), 16);
      return { kind: 'text', text: String.fromCharCode(code) };
    }
    return /[a-z0-9]/i.test(char) ? ANYTHING : { kind: 'text', text: char };
  }

  #class(): Atom {
    const from = this.#at + 1;
    for (this.#at++; this.#source.charAt(this.#at) !== ']'; this.#at++) {
      if (this.#source.charAt(this.#at) === '\\') this.#at++;
    }
    const body = this.#source.slice(from, this.#at);
    this.#at++;
    const untold = body.startsWith('^') || /\\[^d]|[^\\]-./.test(body);
    return {
      kind: 'class',
      chars: untold ? null : body.replace('\\d', DIGITS),
      letterless: isLetterless(body),
    };
  }
}

/** Two plain characters that follow each other, as one text. */
function followed(before: Place | undefined, { atom, least, most }: Place): Place | null {
  const plain = before?.least === 1 && before.most === 1 && least === 1 && most === 1;
  if (!plain || before.atom.kind !== 'text' || atom.kind !== 'text') return null;
  return { atom: { kind: 'text', text: before.atom.text + atom.text }, least, most };
}

/** Whether a class holds no letter: it leaves all of them out, or names none and no span. */
const isLetterless = (body: string): boolean =>
  body.startsWith('^')
    ? /a-z|\\w/.test(body)
    : !/[a-z]|\\|[^\\]-./.test(body.replaceAll(/\\[sd.\]\\-]/g, ' '));

/** Of what must not stand there, the first alternative is a class of one character that holds all letters. */
function keepsLettersOut(body: string, [first]: Alternatives): boolean {
  const [place, ...more] = first ?? [];
  return place?.least === 1 && more.length === 0 && LETTERS.test(body);
}

/** The alternatives of a pattern, each a row of places; null for a pattern with flags that change how it reads. */
export const readPattern = ({ source, flags }: RegExp): Alternatives | null =>
  /[iuv]/.test(flags) || /\\[xcpPk]/.test(source) ? null : new Reader(source).alternatives();
