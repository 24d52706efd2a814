import { describe, expect, it } from 'vitest';
import { syntheticCustomer } from '../../../src/core/customer/synthetic.ts';
import { ARCHETYPES, RELATIONS } from '../../../src/core/shared/personas.ts';

const people = (lang: 'zh' | 'en') => Array.from({ length: 400 }, (_, seed) => syntheticCustomer(seed, lang));

describe('a customer without a scenario', () => {
  it.each(['zh', 'en'] as const)('comes in every archetype, relation and age: %s', (lang) => {
    const all = people(lang);
    expect(new Set(all.map(({ persona }) => persona.archetype)).size).toBe(ARCHETYPES.length);
    expect(new Set(all.map(({ persona }) => persona.relation)).size).toBe(RELATIONS.length);
    const ages = all.map(({ identity }) => identity.age);
    expect(Math.min(...ages)).toBe(18);
    expect(Math.max(...ages)).toBe(84);
  });

  it('is the same for the same seed', () => {
    expect(syntheticCustomer(4, 'en')).toEqual(syntheticCustomer(4, 'en'));
  });

  it('survives the way through a file', () => {
    const person = syntheticCustomer(9, 'zh');
    expect(JSON.parse(JSON.stringify(person))).toEqual(person);
    expect(person.identity.avatarSeed).toMatch(/^synthetic\/9\/(fe)?male$/);
  });
});
