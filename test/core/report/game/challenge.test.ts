import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Challenge,
  contentMark,
  decodeChallenge,
  encodeChallenge,
  scoringMark,
} from '../../../../src/core/report/game/challenge/challenge.ts';
import { compareResults } from '../../../../src/core/report/game/challenge/compare.ts';
import { checksum, toSigns } from '../../../../src/core/report/game/challenge/crockford.ts';
import { ARCHETYPES } from '../../../../src/core/shared/personas.ts';
import { makePlayed, makeScores } from '../../../factories/played.ts';

const KNOWN = ['broken-on-arrival', 'stuck-parcel', 'which-backpack'];

const makeChallenge = (overrides: Partial<Challenge> = {}): Challenge => ({
  scenario: 'stuck-parcel',
  seed: 20260310,
  lang: 'zh',
  mode: 'practice',
  cast: { archetype: 'irate', level: 4 },
  scoring: scoringMark('duilian-1', '2'),
  content: contentMark('00112233445566778899aabbccdd'),
  ...overrides,
});

const faultOf = (text: string) => {
  const read = decodeChallenge(text, KNOWN);
  return read.ok ? null : read.error;
};

describe('a challenge code', () => {
  it.each<Partial<Challenge>>([
    {},
    { seed: 0 },
    { seed: 2 ** 31 - 1 },
    { lang: 'en', mode: 'exam' },
    { cast: undefined },
    { cast: { level: 5 } },
    { cast: { archetype: 'data-seeker' } },
    { scenario: 'broken-on-arrival', seed: 1 },
    { result: { scores: makeScores(0, { empathy: 100, questioning: null }), overall: 67 } },
    { result: { scores: makeScores(null), overall: null }, seed: 0 },
  ])('gives back what was put in (%o)', (overrides) => {
    const challenge = makeChallenge(overrides);
    expect(decodeChallenge(encodeChallenge(challenge), KNOWN)).toEqual({ ok: true, value: challenge });
  });

  it('is short and stays the same', () => {
    expect(encodeChallenge(makeChallenge())).toMatchInlineSnapshot(`"1P22-ZPMZ-1WKA-9EPC-5"`);
  });

  it('does not mind how it is typed', () => {
    const code = encodeChallenge(makeChallenge());
    const fullWidth = [...code].map((sign) =>
      sign === '-' ? '－' : String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0),
    );
    const ways = [
      code.toLowerCase(),
      code.replaceAll('-', ''),
      ` ${code.replaceAll('-', ' ')}\n`,
      fullWidth.join(''),
    ];
    for (const way of [...ways, code.replaceAll('0', 'O').replaceAll('1', 'l')]) {
      expect(decodeChallenge(way, KNOWN)).toEqual(decodeChallenge(code, KNOWN));
    }
  });

  it('notices every single wrong sign and every two that were swapped', () => {
    const signs = [...encodeChallenge(makeChallenge()).replaceAll('-', '')];
    const wrong: string[] = [];
    signs.forEach((sign, at) => {
      for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (other !== sign) wrong.push(signs.with(at, other).join(''));
      }
      const next = signs[at + 1];
      if (next !== undefined && next !== sign)
        wrong.push(
          signs
            .with(at, next)
            .with(at + 1, sign)
            .join(''),
        );
    });
    expect(wrong.length).toBeGreaterThan(450);
    expect(new Set(wrong.map((text) => faultOf(text)?.messageId))).toEqual(new Set(['challenge.checksum']));
  });

  it('says which sign cannot be in a code', () => {
    expect(faultOf('1A2U-3333-4444-5555')).toMatchObject({
      messageId: 'challenge.sign',
      params: { sign: 'U', place: 4 },
    });
    expect(faultOf('1A2王')).toMatchObject({ params: { sign: '王', place: 4 } });
  });

  it.each([
    ['', 'challenge.empty'],
    [' - ', 'challenge.empty'],
    ['1A2B', 'challenge.too-short'],
    ['1'.repeat(27), 'challenge.too-long'],
  ])('says what is wrong with the length of "%s"', (text, messageId) => {
    expect(faultOf(text)?.messageId).toBe(messageId);
  });

  it('with a result is longer and notices wrong signs alike', () => {
    const code = encodeChallenge(makeChallenge({ result: { scores: makeScores(80), overall: 80 } }));
    expect(code.replaceAll('-', '')).toHaveLength(24);
    expect(faultOf(code.replace('Z', 'Y'))?.messageId).toBe('challenge.checksum');
  });

  it('of a format that is not known here is no typing error', () => {
    const numbers = [3, ...Array.from({ length: 12 }, () => 7)];
    expect(faultOf(toSigns([...numbers, ...checksum(numbers)]))?.messageId).toBe('challenge.newer');
  });

  it('says that the scenario is not here', () => {
    const code = encodeChallenge(makeChallenge({ scenario: 'written-at-home' }));
    expect(faultOf(code)?.messageId).toBe('challenge.unknown-scenario');
  });

  it('tells scoring rules and versions of a scenario apart', () => {
    expect(scoringMark('duilian-1', '2')).not.toBe(scoringMark('duilian-1', '3'));
    expect(contentMark('0'.repeat(28))).not.toBe(contentMark('1'.repeat(28)));
  });

  it('cannot be made of a seed nobody can choose', () => {
    expect(() => encodeChallenge(makeChallenge({ seed: 1.5 }))).toThrow('1.5');
  });

  it('keeps its meaning: archetypes are counted, so their list only grows at its end', () => {
    expect(ARCHETYPES.slice(0, 20)).toEqual([
      'upset',
      'anxious',
      'hesitant',
      'rushed',
      'sceptical',
      'friendly',
      'irate',
      'disappointed',
      'confused',
      'price-sensitive',
      'silent',
      'unpaid',
      'chatty',
      'firm',
      'know-it-all',
      'lapsed',
      'vip',
      'elderly',
      'bargain-hunter',
      'data-seeker',
    ]);
    expect(ARCHETYPES.length).toBeLessThan(32);
  });

  it('means one shipped scenario only', () => {
    const ids = readdirSync(resolve(import.meta.dirname, '../../../../scenarios'))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.replace('.yaml', ''));
    for (const scenario of ids) {
      const read = decodeChallenge(encodeChallenge(makeChallenge({ scenario })), ids);
      expect(read.ok && read.value.scenario).toBe(scenario);
    }
  });
});

describe('two results of the same challenge', () => {
  const mine = makePlayed({ seed: 7, scores: makeScores(80, { questioning: null }), overall: 80, csat: 4 });

  it('stand side by side', () => {
    const theirs = { ...mine, scores: makeScores(70), overall: 70, csat: 5 };
    const found = compareResults(mine, theirs);
    expect(found).toMatchObject({
      ok: true,
      value: {
        scores: {
          empathy: { mine: 80, theirs: 70, difference: 10 },
          questioning: { mine: null, theirs: 70, difference: null },
        },
        overall: { difference: 10 },
        csat: { difference: -1 },
      },
    });
  });

  it.each([
    ['challenge.other-customer', { seed: 8 }],
    ['challenge.other-customer', { level: 5 }],
    ['challenge.other-language', { lang: 'en' }],
    ['challenge.other-scoring', { scoring: 'duilian-1/99' }],
  ] as const)('are refused with %s where they are not (%o)', (messageId, other) => {
    const found = compareResults(mine, { ...mine, ...other });
    expect(found.ok ? null : found.error.messageId).toBe(messageId);
  });
});
