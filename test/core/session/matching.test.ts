import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { answerTo } from '../../../src/core/dialogue/answer.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import { type Answered, factsAskedFor, pointsIn } from '../../../src/core/session/matching.ts';
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

describe('what a question brings out', () => {
  const broughtBy = (asked: Partial<Parameters<typeof answerTo>[0]>): string[] =>
    answerTo({ kind: 'closed', topics: [], facts: [], ...asked }, scenario, new Set(), 0).facts.map(
      ({ id }) => id,
    );

  it('is what the topic is about before what only lies beside it', () => {
    expect(broughtBy({ topics: ['recipient'] })).toEqual(['for-himself']);
  });

  it('is the likeliest fact of the case where nothing heard fits it, if it clearly is', () => {
    const possible = [
      { topic: 'invoice-details', confidence: 0.2 },
      { topic: 'budget', confidence: 0.1 },
    ] as const;
    expect(broughtBy({ topics: ['invoice-details'], guessed: true, possible })).toEqual(['budget']);
    const both = [...possible, { topic: 'taste', confidence: 0.09 }] as const;
    expect(broughtBy({ topics: ['invoice-details'], guessed: true, possible: both })).toEqual([]);
  });
});

describe('points told', () => {
  const nothing: Answered = { known: [], doubted: [], question: '' };
  const rain = (text: string, answered: Partial<Answered>) =>
    pointsIn(analyse(text), scenario.points, { ...nothing, ...answered });
  const COVER = 'Then the cover comes out and it sees you through half an hour.';
  const DOUBT = normalise('And when it really pours? My laptop mustn’t get wet.').text;
  const isTold = ({ told }: ReturnType<typeof pointsIn>) => told.some(({ point }) => point === 'rain');

  it('may leave to the question what that has named already', () => {
    expect(isTold(rain(COVER, { known: ['commute'], question: DOUBT }))).toBe(true);
    expect(isTold(rain(COVER, { known: ['commute'] }))).toBe(false);
    expect(isTold(rain('I like the cover story.', { known: ['commute'], question: 'hello?' }))).toBe(false);
  });

  it('are not told by going to find out', () => {
    expect(isTold(rain('Let me check about the cover.', { known: ['commute'], question: DOUBT }))).toBe(
      false,
    );
  });

  it('are due once a doubt has been raised that they settle', () => {
    const said = 'In heavy rain you pull the cover over and it stays dry.';
    expect(isTold(rain(said, {}))).toBe(false);
    expect(rain(said, {}).early.some(({ point }) => point === 'rain')).toBe(true);
    expect(isTold(rain(said, { doubted: ['rain'] }))).toBe(true);
  });
});
