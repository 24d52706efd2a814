import { describe, expect, it } from 'vitest';
import { archetypesFor, suits } from '../../../src/core/customer/casting.ts';
import { makeScenario } from '../../factories/scenario.ts';

const base = makeScenario();
const { order: _, ...browsing } = base;
const stranger = { ...base, customer: { ...base.customer, relation: 'new' as const } };

describe('who can be the customer of a case', () => {
  it('the character the scenario is written for always can', () => {
    const unpaid = { ...base, customer: { ...base.customer, archetype: 'unpaid' as const } };
    expect(suits('unpaid', unpaid)).toBe(true);
  });

  it('nobody talks of an open payment where everything is paid', () => {
    expect(suits('unpaid', base)).toBe(false);
    expect(suits('unpaid', { ...base, order: { ...base.order, status: 'unpaid' } as never })).toBe(true);
  });

  it('nobody is furious about what they have not bought', () => {
    expect(archetypesFor(base)).toContain('irate');
    expect(
      archetypesFor({ ...browsing, customer: { ...base.customer, archetype: 'hesitant' } }),
    ).not.toContain('irate');
  });

  it('nobody haggles where everything is paid, or over somebody else’s data', () => {
    expect(suits('price-sensitive', base)).toBe(false);
    expect(suits('price-sensitive', { ...base, order: { ...base.order, status: 'unpaid' } as never })).toBe(
      true,
    );
    const hesitant = { ...base.customer, archetype: 'hesitant' as const };
    expect(suits('price-sensitive', { ...browsing, customer: hesitant })).toBe(true);
    const seeker = { ...base.customer, archetype: 'data-seeker' as const };
    expect(suits('price-sensitive', { ...browsing, customer: seeker })).toBe(false);
  });

  it('who is new is no old customer', () => {
    expect(archetypesFor(stranger)).not.toContain('vip');
    expect(archetypesFor(base)).toContain('vip');
  });
});
