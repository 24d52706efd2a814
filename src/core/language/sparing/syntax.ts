/** What must stand at one place of a pattern. */
export type Atom =
  | { readonly kind: 'char'; readonly char: string }
  /** One of these characters; null for a class that cannot be told. */
  | { readonly kind: 'class'; readonly chars: string | null }
  | { readonly kind: 'group'; readonly alternatives: Alternatives }
  /** Looks around, or is nothing we can tell. */
  | { readonly kind: 'anything' };

export interface Place {
  readonly atom: Atom;
  /** It may be missing. */
  readonly optional: boolean;
  /** It has a quantifier of any sort. */
  readonly quantified: boolean;
}

export type Alternatives = readonly (readonly Place[])[];

const DIGITS = '0123456789';
const ANYTHING: Atom = { kind: 'anything' };
/** Of a group: plain, looking around, or with a name. */
const HEAD = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/;
const ONCE = { optional: false, quantified: false };

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
      places.push({ atom: this.#atom(), ...this.#quantifier() });
    }
    return places;
  }

  #quantifier(): Omit<Place, 'atom'> {
    if (!'?*+{'.includes(this.#source.charAt(this.#at) || '-')) return ONCE;
    const match = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!match) return ONCE;
    this.#at += match[0].length;
    const optional = match[0].startsWith('?') || match[0].startsWith('*') || match[1] === '0';
    return { optional, quantified: true };
  }

  #atom(): Atom {
    const char = this.#source.charAt(this.#at);
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    this.#at++;
    if (char === '\\') return this.#escape();
    return '.^$'.includes(char) ? ANYTHING : { kind: 'char', char };
  }

  #group(): Atom {
    const head = HEAD.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '(';
    this.#at += head.length;
    const alternatives = this.alternatives();
    this.#at++;
    return /[:>]$|^\($/.test(head) ? { kind: 'group', alternatives } : ANYTHING;
  }

  #escape(): Atom {
    const char = this.#source.charAt(this.#at);
    this.#at++;
    if (char === 'd') return { kind: 'class', chars: DIGITS };
    if (char === 'u') {
      this.#at += 4;
      const code = Number.parseInt(this.#source.slice(this.#at - 4, this.#at), 16);
      return { kind: 'char', char: String.fromCharCode(code) };
    }
    return /[a-z0-9]/i.test(char) ? ANYTHING : { kind: 'char', char };
  }

  #class(): Atom {
    const from = this.#at + 1;
    for (this.#at++; this.#source.charAt(this.#at) !== ']'; this.#at++) {
      if (this.#source.charAt(this.#at) === '\\') this.#at++;
    }
    const body = this.#source.slice(from, this.#at);
    this.#at++;
    const untold = body.startsWith('^') || /\\[^d]|[^\\]-./.test(body);
    return { kind: 'class', chars: untold ? null : body.replace('\\d', DIGITS) };
  }
}

/** The alternatives of a pattern, each a row of places; null for a pattern with flags that change how it reads. */
export const readPattern = ({ source, flags }: RegExp): Alternatives | null =>
  /[iuv]/.test(flags) || /\\[xcpPk]/.test(source) ? null : new Reader(source).alternatives();
