import type { Mention } from '../scenario/v1/parts.ts';
import type { Scenario } from '../scenario/v1/scenario.ts';
import { rememberedByObject } from '../shared/memo.ts';
import { fillTemplate, type TemplateValues } from '../shared/template.ts';

const hasPlaceholders = rememberedByObject((list: readonly string[]) =>
  list.some((item) => item.includes('{{')),
);

/** A list without placeholders stays the same one, and with it its compiled form. */
const fillList = (list: string[], values: TemplateValues): string[] =>
  hasPlaceholders(list) ? list.map((item) => fillTemplate(item, values).text) : list;

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
