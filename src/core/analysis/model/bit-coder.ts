/** Probabilities are kept in 15 bits and move by a part of what they missed. */
const BITS = 15;
const EVEN = 1 << (BITS - 1);
const PACE = 6;
const LEAST_RANGE = 2 ** 24;

/**
 * Passes bits through an adaptive binary range coder (G. N. N. Martin 1979; the carry as in LZMA). A writer is given each
 * bit and returns it, a reader returns the one that stands there: one walk over the data serves both.
 */
export interface BitCoder {
  /** @param context Which of the probabilities the bit belongs to. */
  code(context: number, bit: number): number;
}

const probabilitiesFor = (contexts: number): Uint16Array => new Uint16Array(contexts).fill(EVEN);

/** Moves a probability of a zero towards the bit seen. */
function learn(zeros: Uint16Array, context: number, bit: number): void {
  const zero = zeros[context] as number;
  zeros[context] = bit === 0 ? zero + (((1 << BITS) - zero) >> PACE) : zero - (zero >> PACE);
}

/** Writes bits; `finish` gives the bytes. */
export class BitWriter implements BitCoder {
  readonly #zeros: Uint16Array;
  readonly #bytes: number[] = [];
  #low = 0;
  #range = 2 ** 32 - 1;
  /** The last byte not yet written, and how many 255s wait behind it for a carry. */
  #held = 0;
  #waiting = 1;

  constructor(contexts: number) {
    this.#zeros = probabilitiesFor(contexts);
  }

  code(context: number, bit: number): number {
    const bound = (this.#range >>> BITS) * (this.#zeros[context] as number);
    if (bit === 0) this.#range = bound;
    else {
      this.#low += bound;
      this.#range -= bound;
    }
    learn(this.#zeros, context, bit);
    while (this.#range < LEAST_RANGE) {
      this.#range *= 256;
      this.#shift();
    }
    return bit;
  }

  finish(): Uint8Array {
    for (let i = 0; i < 5; i++) this.#shift();
    return Uint8Array.from(this.#bytes.slice(1));
  }

  #shift(): void {
    if (this.#low < 0xff000000 || this.#low >= 2 ** 32) {
      const carry = this.#low >= 2 ** 32 ? 1 : 0;
      for (; this.#waiting > 0; this.#waiting--) {
        this.#bytes.push((this.#held + carry) & 255);
        this.#held = 255;
      }
      this.#held = (this.#low >>> 24) & 255;
    }
    this.#waiting++;
    this.#low = (this.#low % 2 ** 24) * 256;
  }
}

/** Reads what a `BitWriter` wrote, with the same contexts in the same order. */
export class BitReader implements BitCoder {
  readonly #zeros: Uint16Array;
  readonly #bytes: Uint8Array;
  #at = 0;
  #code = 0;
  #range = 2 ** 32 - 1;

  constructor(contexts: number, bytes: Uint8Array) {
    this.#zeros = probabilitiesFor(contexts);
    this.#bytes = bytes;
    for (let i = 0; i < 4; i++) this.#take();
  }

  code(context: number): number {
    const range = this.#range;
    const bound = (range >>> BITS) * (this.#zeros[context] as number);
    const bit = this.#code < bound ? 0 : 1;
    learn(this.#zeros, context, bit);
    let left = bound;
    if (bit === 1) {
      this.#code -= bound;
      left = range - bound;
    }
    for (; left < LEAST_RANGE; left *= 256) this.#take();
    this.#range = left;
    return bit;
  }

  #take(): void {
    this.#code = this.#code * 256 + (this.#bytes[this.#at++] ?? 0);
  }
}
