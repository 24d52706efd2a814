import type { Mention } from '../scenario/v1/parts.ts';
import type { Scenario } from '../scenario/v1/scenario.ts';
import { rememberedByObject, rememberedByText } from '../shared/memo.ts';
import { fillTemplate, type TemplateValues } from '../shared/template.ts';

const hasPlaceholders = rememberedByObject((list: readonly string[]) =>
  list.some((item) => item.includes('{{')),
);

/** Alternatives with placeholders between `||`: those beside them stay the same in every session. */
const parted = rememberedByText(500, (item) =>
  item
    .split('|')
    .map((alternative) => (alternative.includes('{{') ? `|${alternative}|` : alternative))
    .join('|'),
);

/** A list without placeholders stays the same one, and with it its compiled form. */
const fillList = (list: string[], values: TemplateValues): string[] =>
  hasPlaceholders(list) ? list.map((item) => fillTemplate(parted(item), values).text) : list;

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
