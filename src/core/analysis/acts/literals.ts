/** Strings of at least three characters of which every match of a pattern holds one; null when none can be told. */
export type Literals = ReadonlySet<string> | null;

const LEAST = 3;
/** Bits of words that most English sentences hold: they tell little. */
const COMMON =
  /^(?:you|your|the|and|for|that|this|have|with|can|will|are|was|not|our|what|all|please|now|just)$/;

const cost = (literals: ReadonlySet<string>): number => {
  let sum = 0;
  for (const literal of literals)
    sum += COMMON.test(literal.trim()) || literal.trim().length < LEAST ? 20 : 1;
  return sum;
};

const cheaper = (a: Literals, b: Literals): Literals => {
  if (a === null || b === null) return a ?? b;
  return cost(b) < cost(a) ? b : a;
};

/** Reads the part of pattern syntax the rules use; whatever it does not know counts as "anything". */
class Reader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Literals {
    const all = new Set<string>();
    let open = false;
    for (;;) {
      const one = this.#sequence();
      if (one === null) open = true;
      else for (const literal of one) all.add(literal);
      if (this.#source.charAt(this.#at) !== '|') break;
      this.#at++;
    }
    return open ? null : all;
  }

  #sequence(): Literals {
    let best: Literals = null;
    let run = '';
    const close = (): void => {
      if (run.length >= LEAST) best = cheaper(best, new Set([run]));
      run = '';
    };
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const atom = this.#atom();
      const { optional, repeated } = this.#quantifier();
      if (typeof atom !== 'string') {
        close();
        if (!optional) best = cheaper(best, atom);
      } else if (optional) close();
      else {
        run += atom;
        if (repeated) close();
      }
    }
    close();
    return best;
  }

  #quantifier(): { readonly optional: boolean; readonly repeated: boolean } {
    const match = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!match) return { optional: false, repeated: false };
    this.#at += match[0].length;
    const optional = match[0].startsWith('?') || match[0].startsWith('*') || match[1] === '0';
    return { optional, repeated: true };
  }

  /** One character as a text; anything else as what it needs. */
  #atom(): string | Literals {
    const char = this.#source.charAt(this.#at);
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    this.#at++;
    if (char === '\\') return this.#escape();
    return '.^$'.includes(char) ? null : char;
  }

  #group(): Literals {
    const head = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(this.#source.slice(this.#at, this.#at + 4))?.[0] ?? '(';
    this.#at += head.length;
    const inner = this.alternatives();
    this.#at++;
    return head === '(' || head === '(?:' ? inner : null;
  }

  #escape(): string | null {
    const char = this.#source.charAt(this.#at);
    this.#at++;
    if (char === 'u') this.#at += 4;
    return /[a-z0-9]/i.test(char) ? null : char;
  }

  #class(): null {
    for (this.#at++; this.#source.charAt(this.#at) !== ']'; this.#at++) {
      if (this.#source.charAt(this.#at) === '\\') this.#at++;
    }
    this.#at++;
    return null;
  }
}

/** What a text must hold for `pattern` to have a chance in it. */
export const literalsOf = (pattern: RegExp): Literals => new Reader(pattern.source).alternatives();
