import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { factsAskedFor } from '../../../src/core/session/matching.ts';
import { loadScenario } from '../../adversarial/attacks.ts';

const { scenario } = loadScenario('which-backpack');

function factsIn(question: string): string[] {
  const analysis = analyse(question);
  return analysis.asked.flatMap((asked) => factsAskedFor(asked, analysis, scenario, analysis.lang));
}

describe('facts a question asks for', () => {
  it.each([
    ['您的预算大概是多少？', 'budget'],
    ["What's wrong with the bag you have now?", 'old-bag'],
  ])('by an example that looks like it: %s', (question, fact) => {
    expect(factsIn(question)[0]).toBe(fact);
  });

  it('not by an example about something else where the topic is clear', () => {
    expect(factsIn('Do you have a budget in mind?')).not.toContain('looks');
  });

  it("by the fact's own words where no topic is clear", () => {
    expect(factsIn('Oh, will there be a laptop?')).toEqual(['laptop-size']);
  });
});
