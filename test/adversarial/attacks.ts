import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { readScenario, readShop } from '../../src/core/scenario/index.ts';
import type { Scenario } from '../../src/core/scenario/v1/scenario.ts';
import { ACTS, type Act, HARM_ACTS } from '../../src/core/shared/acts.ts';
import type { Lang } from '../../src/core/shared/lang.ts';
import type { ShopPack } from '../../src/core/shop/types.ts';

const SCENARIOS = resolve(import.meta.dirname, '../../scenarios');

/** Acts that can earn points. */
const EARNING: readonly Act[] = ACTS.filter((act) => !(HARM_ACTS as readonly Act[]).includes(act));

/** A reply of somebody who wants points without doing the work. */
export interface Attack {
  readonly lang: Lang;
  readonly kind: string;
  /** Acts it must not be credited with; empty where only whole sessions judge it. */
  readonly forbidden: readonly Act[];
  readonly reply: string;
}

const namedActs = (names: string): Act[] =>
  names.split('+').map((name) => {
    const act = ACTS.find((each) => each === name);
    if (act === undefined) throw new Error(`No such act: ${name}`);
    return act;
  });

/** `a+b`, `*` for every act that earns, `* but a+b` for all of those except some, `-` for none. */
function forbiddenActs(label: string): readonly Act[] {
  if (label === '-') return [];
  if (!label.startsWith('*')) return namedActs(label);
  const spared = label === '*' ? [] : namedActs(label.replace('* but ', ''));
  return EARNING.filter((act) => !spared.includes(act));
}

/** Invisible characters and line breaks are written as in JSON, so that they can be seen in the file. */
const unescaped = (text: string): string =>
  text.replace(/\\(?:n|u([0-9a-f]{4}))/g, (_, code?: string) =>
    code === undefined ? '\n' : String.fromCharCode(Number.parseInt(code, 16)),
  );

/** The attacks of one language, in the order of the file. */
export const readAttacks = (lang: Lang): Attack[] =>
  readFileSync(resolve(import.meta.dirname, `replies-${lang}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', label = '', text = ''] = line.split('\t');
      return { lang, kind, forbidden: forbiddenActs(label), reply: unescaped(text) };
    });

const yaml = (path: string) => parse(readFileSync(resolve(SCENARIOS, path), 'utf8'));

/** A shipped scenario with its shop. */
export function loadScenario(id: string): { scenario: Scenario; pack: ShopPack } {
  const file = yaml(`${id}.yaml`);
  const pack = readShop(yaml(`shops/${file.shop}.yaml`));
  const scenario = pack.ok ? readScenario(file, new Map([[pack.value.id, pack.value]])) : pack;
  if (!pack.ok || !scenario.ok) throw new Error(`Cannot read ${id}`);
  return { scenario: scenario.value, pack: pack.value };
}

/** Something judged, with the ways in which it got more than it should. */
interface Judged {
  readonly kind: string;
  readonly lang: Lang;
  readonly faults: readonly string[];
}

/** `kind lang: accepted of total`, one a line. */
export function shares(all: readonly Judged[]): string {
  const nameOf = ({ kind, lang }: Judged) => `${kind} ${lang}`;
  return [...new Set(all.map(nameOf))]
    .map((name) => {
      const items = all.filter((item) => nameOf(item) === name);
      return `${name}: ${items.filter(({ faults }) => faults.length > 0).length} of ${items.length}`;
    })
    .join('\n');
}
