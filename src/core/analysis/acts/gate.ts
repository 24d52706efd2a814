import type { Sentence } from '../../language/sentence.ts';
import { triggersOf } from './triggers.ts';

/**
 * Tells cheaply which patterns cannot match a sentence, by the characters it holds: most sentences hold the
 * characters of few patterns, and running hundreds of large patterns costs more than everything else.
 */
export class Gate {
  readonly #patterns: RegExp[] = [];
  readonly #byCode = new Map<number, Uint32Array>();
  #always = new Uint32Array(0);
  #built = 0;
  #known = new WeakMap<Sentence, Uint32Array>();

  /** Number of the pattern, for `mayMatch`. */
  add(pattern: RegExp): number {
    return this.#patterns.push(pattern) - 1;
  }

  mayMatch(sentence: Sentence, id: number): boolean {
    let open = this.#known.get(sentence);
    if (!open || this.#built !== this.#patterns.length) {
      open = this.#openFor(sentence.text);
      this.#known.set(sentence, open);
    }
    return ((open[id >> 5] ?? 0) & (1 << (id & 31))) !== 0;
  }

  #openFor(text: string): Uint32Array {
    if (this.#built !== this.#patterns.length) this.#build();
    const open = this.#always.slice();
    for (let i = 0; i < text.length; i++) {
      const mask = this.#byCode.get(text.charCodeAt(i));
      if (mask)
        for (let word = 0; word < open.length; word++) open[word] = (open[word] ?? 0) | (mask[word] ?? 0);
    }
    return open;
  }

  #build(): void {
    const words = (this.#patterns.length + 31) >> 5;
    this.#always = new Uint32Array(words);
    this.#byCode.clear();
    this.#known = new WeakMap();
    for (const [id, pattern] of this.#patterns.entries()) this.#index(id, pattern, words);
    this.#built = this.#patterns.length;
  }

  #index(id: number, pattern: RegExp, words: number): void {
    const mark = (mask: Uint32Array): void => {
      mask[id >> 5] = (mask[id >> 5] ?? 0) | (1 << (id & 31));
    };
    const triggers = triggersOf(pattern);
    if (triggers === null) {
      mark(this.#always);
      return;
    }
    for (const char of triggers) {
      const code = char.charCodeAt(0);
      const mask = this.#byCode.get(code) ?? new Uint32Array(words);
      this.#byCode.set(code, mask);
      mark(mask);
    }
  }
}

const gate = new Gate();

/** A pattern that is only run where it has a chance. */
export interface GatedPattern {
  readonly pattern: RegExp;
  readonly id: number;
}

export const gated = (pattern: RegExp): GatedPattern => ({ pattern, id: gate.add(pattern) });

export const mayMatch = (sentence: Sentence, { id }: GatedPattern): boolean => gate.mayMatch(sentence, id);
