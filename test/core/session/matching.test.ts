import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { judgeClaims } from '../../../src/core/analysis/claims/index.ts';
import { answerTo } from '../../../src/core/dialogue/answer.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import { impliedBy } from '../../../src/core/session/implied.ts';
import { start } from '../../../src/core/session/index.ts';
import { type Answered, factsAskedFor, pointsIn } from '../../../src/core/session/matching.ts';
import { HOUR, wallTime } from '../../../src/core/shared/calendar.ts';
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

describe('points told in other words', () => {
  const NOON = wallTime(2026, 4, 13) + 12 * HOUR;
  function toldBy(text: string, id: string): string[] {
    const { scenario: of, pack } = loadScenario(id);
    const state = start({ scenario: of, pack, seed: 3, lang: 'en' });
    const shop = { ...state.shop, startedAt: NOON };
    const analysis = analyse(text, { lang: 'en' });
    const implied = impliedBy(judgeClaims(analysis.claims, analysis.views, shop, 0), { shop, at: 0 });
    const known = of.facts.map(({ id: fact }) => fact);
    return pointsIn(analysis, of.points, { known, doubted: [], question: '', implied }).told.map(
      ({ point }) => point,
    );
  }

  it.each([
    ['Your size thirty-eight is roomy across the toes.', 'still-unpaid', 'fit'],
    ['There are two dozen pairs of it on the shelf.', 'still-unpaid', 'stock'],
    ['Pay now and they arrive in 72 hrs.', 'still-unpaid', 'in-time'],
    ['The parcel was flooded in at the hub.', 'stuck-parcel', 'where-and-why'],
    ['It costs you two hundred and seventy-nine yuan.', 'which-backpack', 'price'],
  ])('%s', (text, id, point) => {
    expect(toldBy(text, id)).toContain(point);
  });

  it.each([
    ["I'll have to check whether there are any left in stock.", 'still-unpaid', 'stock'],
    ["Let me ask what's included in the price.", 'which-backpack', 'worth'],
    ["I'm not sure whether any are left in stock.", 'still-unpaid', 'stock'],
    ["The size in the order can't be changed.", 'still-unpaid', 'change-size'],
    ['Thanks for reaching out to us today!', 'broken-on-arrival', 'arrival'],
    ['You should have it in a couple of days or so.', 'broken-on-arrival', 'arrival'],
    ['The money arrives within three days.', 'broken-on-arrival', 'arrival'],
    ["The gift card is free, but you'd have to pay for the mug.", 'broken-on-arrival', 'no-return'],
    ['The free of charge one is gone so another would be at your own cost.', 'broken-on-arrival', 'free'],
  ])('not: %s', (text, id, point) => {
    expect(toldBy(text, id)).not.toContain(point);
  });
});
