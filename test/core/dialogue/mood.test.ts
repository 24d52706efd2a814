import { describe, expect, it } from 'vitest';
import { faceOf } from '../../../src/core/customer/face.ts';
import { moved } from '../../../src/core/customer/mood.ts';
import { STIMULI, type StimulusName } from '../../../src/core/customer/stimuli.ts';
import type { Mood } from '../../../src/core/customer/types.ts';
import { makePersona } from '../../factories/dialogue.ts';

const persona = makePersona();
const mood: Mood = { valence: 0, arousal: 0, trust: 0.5, patience: 0.5 };

describe('mood', () => {
  it('a kindness repeated does half as much as before', () => {
    const first = moved(mood, 'apologised', persona, 0).valence;
    const second = moved(mood, 'apologised', persona, 1).valence;
    expect(second).toBeCloseTo(first / 2, 3);
  });

  it('harm does not wear off', () => {
    expect(moved(mood, 'blamed', persona, 3).valence).toBe(moved(mood, 'blamed', persona, 0).valence);
  });

  it('a sensitivity doubles its fault', () => {
    const sensitive = { ...persona, sensitivities: ['stock-phrases' as const] };
    expect(moved(mood, 'stock-phrase', sensitive, 0).valence).toBeCloseTo(
      2 * moved(mood, 'stock-phrase', persona, 0).valence,
      3,
    );
  });

  it('the impatient lose patience faster', () => {
    const hurried = moved(mood, 'kept-waiting', { ...persona, patience: 0.1 }, 0).patience;
    expect(hurried).toBeLessThan(moved(mood, 'kept-waiting', { ...persona, patience: 0.9 }, 0).patience);
  });

  it('every stimulus keeps every value in its range, from every corner', () => {
    for (const name of Object.keys(STIMULI) as StimulusName[]) {
      for (const corner of [-1, 1]) {
        const end = Array.from({ length: 30 }).reduce<Mood>((now) => moved(now, name, persona, 0), {
          valence: corner,
          arousal: -corner,
          trust: (corner + 1) / 2,
          patience: 0.5,
        });
        expect(Math.abs(end.valence)).toBeLessThanOrEqual(1);
        expect(Math.abs(end.arousal)).toBeLessThanOrEqual(1);
        expect(end.trust).toBeGreaterThanOrEqual(0);
        expect(end.trust).toBeLessThanOrEqual(1);
        expect(end.patience).toBeGreaterThanOrEqual(0);
        expect(end.patience).toBeLessThanOrEqual(1);
      }
    }
  });

  it('a face keeps while the mood wavers at its bound', () => {
    const excited = { ...mood, arousal: 0.4 };
    expect(faceOf({ ...excited, valence: -0.32 }, 'worried')).toBe('worried');
    expect(faceOf({ ...excited, valence: -0.28 }, 'annoyed')).toBe('annoyed');
    expect(faceOf({ ...excited, valence: -0.5 }, 'worried')).toBe('annoyed');
    expect(faceOf({ ...excited, valence: 0.6 }, 'neutral')).toBe('happy');
  });
});
