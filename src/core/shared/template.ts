/** What may stand in for a placeholder, by dotted name. */
export type TemplateValues = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{\{\s{0,8}([\p{L}\p{N}._-]{1,80})\s{0,8}\}\}/gu;

/** Fills `{{order.id}}` and the like. Names without a value stay as they stand and are listed once each. */
export function fillTemplate(text: string, values: TemplateValues): { text: string; unknown: string[] } {
  if (!text.includes('{{')) return { text, unknown: [] };
  const unknown = new Set<string>();
  const filled = text.replace(PLACEHOLDER, (whole, name: string) => {
    if (Object.hasOwn(values, name)) return String(values[name]);
    unknown.add(name);
    return whole;
  });
  return { text: filled, unknown: [...unknown] };
}

/** The names of the placeholders in a text, in order, once each. */
export const placeholdersIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(PLACEHOLDER), ([, name = '']) => name)),
];
