/** Characters of which every match of a pattern holds at least one; null when none can be told. */
export type Triggers = ReadonlySet<string> | null;

/** Characters so common in Chinese chat that they tell little. */
const COMMON = new Set('的了是我您你们不没有在给帮会能可以一这那就都要到个好请说看后再还也为对,吗呢吧、 ');
const DIGITS = [...'0123456789'];

const cost = (chars: ReadonlySet<string>): number => {
  let sum = 0;
  for (const char of chars) sum += COMMON.has(char) ? 20 : 1;
  return sum;
};

/** A reader of the part of pattern syntax the word classes use; whatever it does not know counts as "anything". */
class Reader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Triggers {
    const all = new Set<string>();
    let open = false;
    for (;;) {
      const one = this.#sequence();
      if (one === null) open = true;
      else for (const char of one) all.add(char);
      if (this.#source.charAt(this.#at) !== '|') break;
      this.#at++;
    }
    return open ? null : all;
  }

  #sequence(): Triggers {
    let best: Triggers = null;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const atom = this.#atom();
      const optional = this.#quantifier();
      if (!optional && atom !== null && (best === null || cost(atom) < cost(best))) best = atom;
    }
    return best;
  }

  /** Reads what follows an atom; whether the atom may be missing. */
  #quantifier(): boolean {
    const match = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!match) return false;
    this.#at += match[0].length;
    return match[0].startsWith('?') || match[0].startsWith('*') || match[1] === '0';
  }

  #atom(): Triggers {
    const char = this.#source.charAt(this.#at);
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    this.#at++;
    if (char === '\\') return this.#escape();
    return '.^$'.includes(char) ? null : new Set([char]);
  }

  #group(): Triggers {
    const head = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(this.#source.slice(this.#at, this.#at + 4))?.[0] ?? '(';
    this.#at += head.length;
    const inner = this.alternatives();
    this.#at++;
    return head === '(' || head === '(?:' ? inner : null;
  }

  #escape(): Triggers {
    const char = this.#source.charAt(this.#at);
    this.#at++;
    if (char === 'd') return new Set(DIGITS);
    if (char === 'u') {
      this.#at += 4;
      return new Set([String.fromCharCode(Number.parseInt(this.#source.slice(this.#at - 4, this.#at), 16))]);
    }
    return /[a-z0-9]/i.test(char) ? null : new Set([char]);
  }

  #class(): Triggers {
    const end = this.#source.indexOf(']', this.#at + 2);
    const body = this.#source.slice(this.#at + 1, end);
    this.#at = end + 1;
    if (body.startsWith('^') || /\\[^d]|[^\\]-./.test(body)) return null;
    return new Set([...body.replace('\\d', DIGITS.join(''))]);
  }
}

/** What a text must hold for `pattern` to have a chance in it. */
export const triggersOf = (pattern: RegExp): Triggers => new Reader(pattern.source).alternatives();
