import type { Mention } from '../scenario/v1/parts.ts';
import type { Scenario } from '../scenario/v1/scenario.ts';
import { fillTemplate, type TemplateValues } from '../shared/template.ts';

/** Filled phrase lists by their text, so that a list keeps its identity, and its compiled form, between sessions. */
const filledLists = new Map<string, readonly string[]>();

function fillList(list: readonly string[], values: TemplateValues): string[] {
  if (!list.some((item) => item.includes('{{'))) return list as string[];
  const filled = list.map((item) => fillTemplate(item, values).text);
  const key = JSON.stringify(filled);
  const known = filledLists.get(key) ?? filled;
  filledLists.set(key, known);
  return known as string[];
}

const fillMention = (mention: Mention, values: TemplateValues): Mention => ({
  zh: fillList(mention.zh, values),
  en: fillList(mention.en, values),
});

/** The scenario with the dates and names of this session in its phrase lists. */
export const prepare = (scenario: Scenario, values: TemplateValues): Scenario => ({
  ...scenario,
  facts: scenario.facts.map((fact) => ({ ...fact, mention: fillMention(fact.mention, values) })),
  points: scenario.points.map((point) => ({ ...point, mention: fillMention(point.mention, values) })),
});
