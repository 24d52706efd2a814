import { LANGS, type Lang } from '../../shared/lang.ts';
import type { Scenario, ScriptItem } from '../v1/scenario.ts';

/** A text of a scenario: where it stands, in which language, and what it is for. */
export interface Line {
  readonly path: string;
  readonly lang: Lang;
  /** `line`: shown or said; `mention`: phrases to look for; `say` and `argument`: of an exemplar. */
  readonly kind: 'line' | 'mention' | 'example' | 'say' | 'argument';
  readonly text: string;
}

/** Every text of the scenario in both languages, in the order of the file. */
export const linesOf = ({ exemplars, ...rest }: Scenario): Line[] => [
  ...walk(rest, [], 'line'),
  ...Object.entries(exemplars).flatMap(([name, exemplar]) =>
    LANGS.flatMap((lang) => scriptLines(exemplar[lang], `exemplars.${name}.${lang}`, lang)),
  ),
];

const KINDS: Readonly<Record<string, Line['kind']>> = { mention: 'mention', examples: 'example' };

/** Wherever a mapping has both languages, its texts are lines. */
function walk(value: unknown, path: readonly string[], kind: Line['kind']): Line[] {
  if (value === null || typeof value !== 'object') return [];
  if ('zh' in value && 'en' in value)
    return LANGS.flatMap((lang) => texts(value[lang], [...path, lang], lang, kind));
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, key], KINDS[key] ?? kind));
}

function texts(value: unknown, path: readonly string[], lang: Lang, kind: Line['kind']): Line[] {
  if (typeof value === 'string') return [{ path: path.join('.'), lang, kind, text: value }];
  return Array.isArray(value)
    ? value.flatMap((text, i) => texts(text, [...path, String(i)], lang, kind))
    : [];
}

/** What an exemplar says, and the texts it hands to the desk. */
export function scriptLines(script: readonly ScriptItem[], path: string, lang: Lang): Line[] {
  return script.flatMap((item, i): Line[] => {
    if ('say' in item) return [{ path: `${path}.${i}.say`, lang, kind: 'say', text: item.say }];
    if (!('do' in item)) return [];
    return Object.entries(item.with ?? {}).flatMap(([key, value]): Line[] =>
      typeof value === 'string'
        ? [{ path: `${path}.${i}.with.${key}`, lang, kind: 'argument', text: value }]
        : [],
    );
  });
}
