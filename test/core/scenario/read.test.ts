import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  migrate,
  parseYaml,
  readScenario,
  readShop,
  scenarioHash,
} from '../../../src/core/scenario/index.ts';
import { jsonSchemas } from '../../../src/core/scenario/json-schema.ts';
import { nearest } from '../../../src/core/scenario/nearest.ts';
import type { Issue } from '../../../src/core/shared/issue.ts';
import type { Result } from '../../../src/core/shared/result.ts';
import { makePack, makeScenario } from '../../factories/scenario.ts';
import { expectSentences, short } from './sentences.ts';

const pack = makePack();
const packs = new Map([[pack.id, pack]]);
const raw = { ...makeScenario() } as Record<string, unknown>;
const faults = (result: Result<unknown, Issue[]>): string[] => {
  if (result.ok) return [];
  expectSentences(result.error);
  return short(result.error);
};

describe('reading a scenario', () => {
  it('takes a sound one and fills in what was left out', () => {
    const { hints: _hints, better: _better, objections: _objections, ...brief } = raw;
    const read = readScenario(brief, packs);
    expect(read).toMatchObject({ ok: true, value: { hints: [], better: {}, objections: [] } });
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', null, [' not-a-mapping']],
    ['a list', [], [' not-a-mapping']],
    ['no format', {}, ['format format-missing']],
    ['a format from the future', { ...raw, format: 2 }, ['format format-newer']],
    ['a format that is none', { ...raw, format: 'one' }, ['format format-unknown']],
    ['a shop', pack, ['kind is-a-shop']],
    ['a key mistyped', { ...raw, titel: raw.title }, ['titel unknown-key-near']],
    ['a key from nowhere', { ...raw, whatever: 1 }, ['whatever unknown-key']],
    ['a missing part', { ...raw, title: undefined }, ['title missing']],
    ['a missing language', { ...raw, title: { zh: '水壶' } }, ['title.en missing']],
    ['a word for a number', { ...raw, level: 'two' }, ['level not-a-number']],
    ['half a level', { ...raw, level: 1.5 }, ['level not-whole']],
    ['a level too high', { ...raw, level: 6 }, ['level too-high']],
    ['a level too low', { ...raw, level: 0 }, ['level too-low']],
    ['a number for a text', { ...raw, title: { zh: 1, en: 'Kettle' } }, ['title.zh not-text']],
    ['a blank text', { ...raw, title: { zh: '  ', en: 'Kettle' } }, ['title.zh too-short']],
    ['a text too long', { ...raw, title: { zh: '水'.repeat(2001), en: 'Kettle' } }, ['title.zh too-long']],
    ['an empty list', { ...raw, guide: [] }, ['guide too-few']],
    ['no list', { ...raw, guide: '4.2' }, ['guide not-a-list']],
    ['a guide section that does not exist', { ...raw, guide: ['99.9'] }, ['guide.0 not-one-of']],
    ['a channel mistyped', { ...raw, channel: 'chatt' }, ['channel not-one-of-near']],
    ['an id with blanks', { ...raw, id: 'Broken Kettle' }, ['id not-a-name']],
    [
      'a time of day that is none',
      { ...raw, clock: { from: '9:00', to: '11:00' } },
      ['clock.from not-a-clock'],
    ],
    ['a date with a bad name', { ...raw, dates: { 'The Visit': 2 } }, ['dates.The Visit not-a-name']],
    ['an unknown shop', { ...raw, shop: 'nowhere' }, ['shop unknown-shop']],
    [
      'an unknown product',
      { ...raw, order: { ...makeScenario().order, products: ['teapot'] } },
      ['order.products.0 unknown-product'],
    ],
  ])('refuses %s', (_, input, expected) => {
    expect(faults(readScenario(input, packs))).toEqual(expected);
  });

  it('says which alternative of a condition is wrong', () => {
    const [best] = makeScenario().resolutions;
    const input = { ...raw, resolutions: [{ ...best, all: [{ done: ['refnd'] }, { dnoe: ['refund'] }] }] };
    expect(faults(readScenario(input, packs))).toEqual([
      'resolutions.0.all.0.done.0 not-one-of-near',
      'resolutions.0.all.1.done missing',
      'resolutions.0.all.1.dnoe unknown-key-near',
    ]);
  });
});

describe('reading a shop', () => {
  it('takes a sound one', () => {
    expect(readShop(pack)).toEqual({ ok: true, value: pack });
  });
  it('refuses a scenario', () => {
    expect(faults(readShop(raw))).toEqual(['kind not-a-shop']);
  });
  it('refuses a price below nothing and a rule mistyped', () => {
    const [product] = pack.products;
    const [policy] = pack.policies;
    const input = {
      ...pack,
      products: [{ ...product, price: -1 }],
      policies: [{ ...policy, rules: { 'courtesy-maxx': 20 } }],
    };
    expect(faults(readShop(input))).toEqual([
      'products.0.price too-low',
      'policies.0.rules.courtesy-maxx unknown-key-near',
    ]);
  });
});

describe('migrating', () => {
  it('leaves the newest format as it is', () => {
    expect(migrate({ format: 1, a: 2 })).toEqual({ ok: true, value: { format: 1, a: 2 } });
  });
});

describe('parsing YAML', () => {
  it('gives plain data', () => {
    expect(parseYaml('a: [1, yes, 2026-03-10]\nb: {c: "d"}')).toEqual({
      ok: true,
      value: { a: [1, 'yes', '2026-03-10'], b: { c: 'd' } },
    });
  });
  it.each<[string, string, string, number?]>([
    ['a key twice', 'a: 1\na: 2', ' yaml-duplicate-key'],
    ['a tab', 'a:\n\tb: 1', ' yaml-tab'],
    ['an open bracket', 'a: [1, 2', ' yaml-indent'],
    ['two documents', 'a: 1\n---\nb: 2', ' yaml-several'],
    ['a type of its own', 'a: !!js/function "x"', ' yaml-tag'],
    [
      'a bomb of aliases',
      `a: &a [1,1,1,1,1,1,1,1,1]\n${'bcdefghi'
        .split('')
        .map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
        .join('\n')}`,
      ' yaml-aliases',
    ],
    ['brackets without end', '[', ' yaml-too-deep', 50_000],
    ['braces without end', '{a: ', ' yaml-too-deep', 20_000],
    ['dashes without end', '- ', ' yaml-too-deep', 20_000],
    ['a thousand faults', 'a: 1\n', ' yaml-duplicate-key', 1_000],
    ['a file too large', 'a', ' too-large', 1_000_001],
  ])('refuses %s', (_, text, expected, times = 1) => {
    expect(faults(parseYaml(text.repeat(times)))).toContain(expected);
  });
  it('names line and column', () => {
    const parsed = parseYaml('a: 1\nb: 2\na: 3');
    expect(parsed).toMatchObject({ ok: false, error: [{ params: { line: 3, column: 1 } }] });
  });
  it('does not reach prototypes', () => {
    const parsed = parseYaml('__proto__: {polluted: true}');
    expect(parsed.ok).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('nearest name', () => {
  it.each([
    ['titel', ['title', 'level'], 'title'],
    ['openning', ['opening', 'pressing'], 'opening'],
    ['whatever', ['title', 'level'], null],
  ])('%s', (name, known, expected) => {
    expect(nearest(name, known)).toBe(expected);
  });
});

describe('fingerprint and schema', () => {
  it('is another for another scenario or shop, and the same for the same', () => {
    const hash = scenarioHash(makeScenario(), pack);
    expect(hash).toMatch(/^[0-9a-f]{28}$/);
    expect(scenarioHash(makeScenario(), makePack())).toBe(hash);
    expect(scenarioHash(makeScenario({ level: 3 }), pack)).not.toBe(hash);
    expect(scenarioHash(makeScenario(), makePack({ id: 'other' }))).not.toBe(hash);
  });
  it('does not ask editors for what may be left out', () => {
    const { scenario, shop } = jsonSchemas();
    expect(scenario).toMatchObject({ type: 'object', additionalProperties: false });
    expect((scenario as { required: string[] }).required).not.toContain('hints');
    expect((shop as { required: string[] }).required).toContain('policies');
  });
});

describe('the shipped scenarios', () => {
  it('are read without a fault', () => {
    const shop = parseYaml(readFileSync('scenarios/shops/ridgeway-bags.yaml', 'utf8'));
    expect(shop.ok && readShop(shop.value).ok).toBe(true);
  });
});
