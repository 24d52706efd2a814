import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUCKETS } from '../../../src/core/analysis/model/bag.ts';
import { BitReader, BitWriter } from '../../../src/core/analysis/model/bit-coder.ts';
import { MIDDLE, OWN_SHIFT } from '../../../src/core/analysis/model/linear.ts';
import { packModel, unpackModel } from '../../../src/core/analysis/model/packed.ts';
import { seededRandom } from '../../../src/core/shared/random.ts';

const WEIGHTS = resolve(import.meta.dirname, '../../../src/core/analysis/model/weights');

describe('packed models', () => {
  it('gives every bit back, however rare, in its context', () => {
    const random = seededRandom('bits');
    const bits = Array.from({ length: 50_000 }, (_, i) => ({
      context: i % 3,
      bit: random.next() < ([0.5, 0.01, 0.999][i % 3] ?? 0) ? 1 : 0,
    }));
    const writer = new BitWriter(3);
    for (const { context, bit } of bits) writer.code(context, bit);
    const bytes = writer.finish();
    const reader = new BitReader(3, bytes);
    expect(bits.every(({ context, bit }) => reader.code(context) === bit)).toBe(true);
    expect(bytes.length).toBeLessThan(50_000 / 8 / 2);
  });

  it('gives weights back to the nearest step, in finer ones for features often seen', () => {
    const random = seededRandom('weights');
    const classes = 3;
    const weights = new Float64Array(BUCKETS * classes);
    const masses = Float64Array.from({ length: BUCKETS }, (_, bucket) => (bucket % 2 === 0 ? 1 : 256));
    for (let i = 0; i < 9000; i++) {
      const at = random.int(0, weights.length - 1);
      const most = Math.floor(at / classes) % 2 === 0 ? 1 : 1 / 8;
      weights[at] = (random.next() * 2 - 1) * most;
    }
    const trained = { classes, weights, biases: Float64Array.of(0.5, -1, 0) };
    const model = unpackModel(packModel(['a', 'b'], trained, [0.5, 0.25], masses, 0.1));
    const found = new Float64Array(weights.length);
    for (let bucket = 0; bucket < BUCKETS; bucket++)
      for (let at = model.offsets[bucket] ?? 0; at < (model.offsets[bucket + 1] ?? 0); at++) {
        const place = model.entries[at] ?? 0;
        const steps = (place & (2 * MIDDLE - 1)) - MIDDLE;
        found[bucket * classes + (place >> OWN_SHIFT)] = steps * (model.scales[bucket] ?? 0);
      }
    const furthest = [0, 1].map((odd) =>
      weights.reduce(
        (most, weight, i) =>
          Math.floor(i / classes) % 2 === odd ? Math.max(most, Math.abs(weight - (found[i] ?? 0))) : most,
        0,
      ),
    );
    expect(furthest[0]).toBeGreaterThan(0.03);
    expect(furthest[0]).toBeLessThanOrEqual(0.06 + 1e-6);
    expect(furthest[1]).toBeLessThanOrEqual(0.06 / 8 + 1e-6);
    expect([...model.biases]).toEqual([0.5, -1, 0]);
  });

  it('ships at most 400 kB of weights for both languages, gzipped', () => {
    const sizes = readdirSync(WEIGHTS).map((file) => gzipSync(readFileSync(resolve(WEIGHTS, file))).length);
    expect(sizes).toHaveLength(4);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(400_000);
  });
});
