import { describe, expect, it } from 'vitest';
import { kinOf, kinValues } from '../../../src/core/customer/kin.ts';
import { fillTemplate } from '../../../src/core/shared/template.ts';
import { converse, makePersona, makeSetting } from '../../factories/dialogue.ts';
import { makeScenario } from '../../factories/scenario.ts';

const HELLO = { acts: ['greet', 'open-question'] } as const;
const REFUSAL = { acts: ['refuse'] } as const;
const seeds = Array.from({ length: 60 }, (_, i) => `case/${i}`);

describe('the relative a customer asks after', () => {
  it('is the one the case is about', () => {
    const openings = ['我爸在你们家买了东西', '我想查我父亲的订单', '报他名字和电话都可以'];
    const named = seeds.map((seed) => kinOf({ sex: 'male', age: 40 }, openings, 'zh', seed));
    expect(new Set(named.map(({ name }) => name.zh))).toEqual(new Set(['我爸']));
    const daughter = kinOf({ sex: 'male', age: 60 }, ["It's my daughter's order"], 'en', 'x');
    expect(daughter.name.en).toBe('my daughter');
  });

  it('is otherwise drawn to fit: no wife for a young man or a woman, no parents for the old', () => {
    const drawn = (sex: 'female' | 'male', age: number) =>
      new Set(seeds.map((seed) => kinOf({ sex, age }, ['Where is my parcel?'], 'en', seed).name.en));
    expect(drawn('male', 22)).toEqual(new Set(['my mum', 'my dad', 'my sister', 'my brother']));
    expect(drawn('female', 70)).toEqual(new Set(['my husband', 'my sister', 'my brother']));
  });

  it('stays the same person for the whole talk, named the first time they are asked after', () => {
    const persona = makePersona({ archetype: 'data-seeker' });
    const talks = seeds.map((seed, i) => {
      const values = kinValues(kinOf({ sex: 'female', age: 30 }, ['杯子碎了'], 'zh', seed), 'zh');
      const fill = (text: string) => fillTemplate(text, values).text;
      const { said } = converse(makeSetting({ persona, fill, seed: i }), [HELLO, HELLO, REFUSAL, REFUSAL]);
      const asked = said.filter(({ move }) => move === 'pry').map(({ text }) => text);
      return { asked, name: String(values['kin.name']), they: String(values['kin.they']) };
    });
    for (const { asked, name, they } of talks) {
      expect(asked[0]).toContain(name);
      expect(asked.join('')).not.toMatch(they === '她' ? /他/ : /她/);
      expect(asked.slice(1).join('')).not.toMatch(/我[妈爸姐弟]|老公|\{\{/);
    }
  });

  it('who came for nothing else never asks as if it came up by the way', () => {
    const persona = makePersona({ archetype: 'data-seeker', voice: 'relative' });
    const { said } = converse(makeSetting({ persona, scenario: makeScenario() }), [HELLO, HELLO, REFUSAL]);
    const asked = said.filter(({ move }) => move === 'pry');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.map(({ text }) => text).join('')).not.toContain('kin.name');
  });
});
