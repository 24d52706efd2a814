import { describe, expect, test } from 'vitest';
import { normalise, toTyped } from '../../../src/core/language/normalise.ts';

describe('folding', () => {
  test.each([
    ['親，請問您什麼時候收到貨的？', '亲,请问您什么时候收到货的?'],
    ['甚麼', '什么'],
    ['甚至', '甚至'],
    ['ＯＫ，１８：００前', 'ok,18:00前'],
    ['It’s “fine” — really…', `it's "fine" - really…`],
    ['您\u200b好\ufeff', '您好'],
    ['a\u00a0 \t b\r\n\n c', 'a b\nc'],
    ['Pаsswоrd', 'password'],
    ['Привет', 'привет'],
    ['café', 'cafe'],
    ['①㎏', '1kg'],
    ['𝐏𝐀𝐘', 'pay'],
    ['「好」～', '"好"~'],
    ['👍🏻', '👍🏻'],
    ['', ''],
  ])('of %j gives %j', (typed, text) => {
    expect(normalise(typed).text).toBe(text);
  });

  test('keeps lone surrogates', () => {
    expect(normalise('a\ud800b').text).toBe('a\ud800b');
  });
});

describe('what is not shown as typed', () => {
  test.each([
    ['对\u0336不\u0336起\u0336算了', '算了'],
    ['so\u0336r\u0336ry', 'sry'],
    ['ok \u202eyrros\u202c ok', 'ok sorry ok'],
    ['\u202eba\ncd', 'ab\ncd'],
  ])('%j is read as it is seen', (typed, text) => {
    expect(normalise(typed).text).toBe(text);
  });

  test('a stretch shown backwards stands for each of its letters', () => {
    const typed = 'a\u202ecb\u202cd';
    const folded = normalise(typed);
    const at = folded.text.indexOf('c');
    expect(typed.slice(...toTyped(folded, at, at + 1))).toContain('cb');
    expect(typed.slice(...toTyped(folded, 0, 1))).toBe('a');
  });
});

describe('ranges', () => {
  test('go back to what was typed', () => {
    const typed = '您 \u200b 好，㎏ OK';
    const folded = normalise(typed);
    const at = folded.text.indexOf('ok');
    expect(typed.slice(...toTyped(folded, at, at + 2))).toBe('OK');
    const kg = folded.text.indexOf('g');
    expect(typed.slice(...toTyped(folded, kg, kg + 1))).toBe('㎏');
  });

  test('of every unit lie in the typed text', () => {
    const typed = '親\r\n\r\n“Ⅷ”𝟙 \ud800';
    const { text, starts, ends } = normalise(typed);
    for (let i = 0; i < text.length; i++) {
      expect(starts[i]).toBeLessThan(ends[i] ?? 0);
      expect(ends[i]).toBeLessThanOrEqual(typed.length);
    }
  });
});
