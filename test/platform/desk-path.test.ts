import { describe, expect, it } from 'vitest';
import { deskPath, parseCast } from '../../src/platform/desk-path.ts';

const queryOf = (path: string) => new URLSearchParams(path.slice(path.indexOf('?')));

describe('the address of the desk', () => {
  it('says who plays the customer, and reads it again', () => {
    const cast = { archetype: 'irate', level: 4 } as const;
    const path = deskPath('stuck-parcel', { lang: 'zh', mode: 'exam', seed: 7, cast });
    expect(path).toBe('/practise/stuck-parcel?lang=zh&mode=exam&archetype=irate&level=4&seed=7');
    expect(parseCast(queryOf(path))).toEqual(cast);
  });

  it('leaves the cast to the scenario where nothing was chosen', () => {
    const path = deskPath('stuck-parcel', { lang: 'zh', mode: 'practice', seed: null, cast: {} });
    expect(path).toBe('/practise/stuck-parcel?lang=zh&mode=practice');
    expect(parseCast(queryOf(path))).toBeUndefined();
  });

  it('may say one of the two, and passes over what nobody can play', () => {
    expect(parseCast(queryOf('?level=5'))).toEqual({ level: 5 });
    expect(parseCast(queryOf('?archetype=vip&level=9'))).toEqual({ archetype: 'vip' });
    expect(parseCast(queryOf('?archetype=toString&level=0'))).toBeUndefined();
  });
});
