import { describe, expect, it } from 'vitest';
import { fillTemplate, placeholdersIn } from '../../../src/core/shared/template.ts';

describe('filling a template', () => {
  it.each([
    ['订单{{order.id}}已退', '订单42已退', []],
    ['{{ order.id }} and {{order.id}}', '42 and 42', []],
    ['{{order.nmae}} {{order.nmae}}', '{{order.nmae}} {{order.nmae}}', ['order.nmae']],
    ['{{constructor}}', '{{constructor}}', ['constructor']],
    ['{{{{{{ {{}} {{', '{{{{{{ {{}} {{', []],
  ])('%s', (text, filled, unknown) => {
    expect(fillTemplate(text, { 'order.id': 42 })).toEqual({ text: filled, unknown });
  });

  it('lists the names in a text', () => {
    expect(placeholdersIn('{{a.b}} {{ c }} {{a.b}}')).toEqual(['a.b', 'c']);
  });
});
