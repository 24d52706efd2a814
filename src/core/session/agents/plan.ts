import { deskValues } from '../../customer/desk-values.ts';
import type { ExemplarName, Scenario, ScriptItem } from '../../scenario/v1/scenario.ts';
import { LANGS, type Lang } from '../../shared/lang.ts';
import { rememberedByObject } from '../../shared/memo.ts';
import { fillTemplate } from '../../shared/template.ts';
import type { ShopPack, ToolArgs } from '../../shop/types.ts';
import { contextOf } from '../state.ts';
import type { SessionSetup } from '../types.ts';
import { start, use } from '../verbs.ts';
import { type Content, contentOf, type Place } from './content.ts';

/** A sentence of a scenario, with its placeholders. */
export interface Piece extends Content {
  readonly text: string;
}

export interface SayLine extends Piece {
  readonly pieces: readonly Piece[];
  /** It only answers an objection: there is no need for it before one is raised. */
  readonly answersDoubt: boolean;
  /** Facts it takes for granted that lines before it ask for. */
  readonly needs: readonly string[];
}
export type DoLine = Extract<ScriptItem, { do: unknown }>;
export type PlanLine = SayLine | DoLine;

/** What a scenario gives an agent to say and do. */
export interface Plan {
  readonly lines: readonly PlanLine[];
  /** Other sentences of the scenario that tell or ask something. */
  readonly spare: readonly Piece[];
}

const CLOSERS = '。！？!?';

/** The sentences of a text as written; a full stop ends one only before a blank. */
export function sentencesIn(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    const ends = CLOSERS.includes(char) || (char === '.' && (text[i + 1] ?? ' ') === ' ');
    if (!ends) continue;
    found.push(text.slice(from, i + 1).trim());
    from = i + 1;
  }
  const rest = text.slice(from).trim();
  return rest === '' ? found : [...found, rest];
}

type Reader = (text: string) => Piece;

/** Reads texts as they are filled at the end of the script for one customer; what they tell is the same for all. */
function readerOf(scenario: Scenario, pack: ShopPack, lang: Lang, script: readonly ScriptItem[]): Reader {
  const opened = start({ scenario, pack, lang, seed: 1 });
  const done = script.reduce(
    (state, item) => ('do' in item ? use(state, state.at, item.do, (item.with ?? {}) as ToolArgs) : state),
    opened,
  );
  const place: Place = { scenario: contextOf(opened).setting.scenario, pack, lang };
  const values = deskValues(done.shop, done.customer, scenario.dates);
  return (text) => ({ text, ...contentOf(fillTemplate(text, values).text, place) });
}

const isLine = (item: ScriptItem): boolean => 'say' in item || 'do' in item;

function linesOf(script: readonly ScriptItem[], scenario: Scenario, read: Reader): PlanLine[] {
  const answering = new Set(scenario.objections.flatMap(({ answeredBy }) => answeredBy));
  const asked = new Set<string>();
  let recommended = false;
  return script.filter(isLine).flatMap((item): PlanLine[] => {
    if ('do' in item) return [item];
    if (!('say' in item)) return [];
    const piece = read(item.say);
    const answersDoubt =
      recommended &&
      piece.recommends === null &&
      !piece.closes &&
      piece.tells.some((id) => answering.has(id));
    const needs = piece.restates.filter((fact) => asked.has(fact) && !piece.asks.includes(fact));
    for (const fact of piece.asks) asked.add(fact);
    recommended ||= piece.recommends !== null;
    return [{ ...piece, answersDoubt, needs, pieces: sentencesIn(item.say).map(read) }];
  });
}

const sayings = (script: readonly ScriptItem[]): string[] =>
  script.flatMap((item) => ('say' in item ? sentencesIn(item.say) : []));

/** Advice to the author quotes what to replace, or names a thing to do before it gives an example. */
const advises = (text: string): boolean => /[“”"：]|: | '/.test(text);

/** Sentences beside the script that can be said as they stand. */
function spareOf(scenario: Scenario, lang: Lang, read: Reader): Piece[] {
  const texts = [
    ...sayings(scenario.exemplars.average[lang]),
    ...Object.values(scenario.better).flatMap((text) => (advises(text[lang]) ? [] : [text[lang]])),
  ];
  return [...new Set(texts)].map(read).filter(({ tells, asks }) => tells.length + asks.length > 0);
}

function planFor(scenario: Scenario, pack: ShopPack, lang: Lang, name: ExemplarName): Plan {
  const script = scenario.exemplars[name][lang];
  const read = readerOf(scenario, pack, lang, script);
  return { lines: linesOf(script, scenario, read), spare: spareOf(scenario, lang, read) };
}

/** Plans by what they are made from, each worked out when it is first asked for. */
const plans = rememberedByObject((scenario: Scenario) =>
  rememberedByObject((pack: ShopPack) => {
    const known = new Map<string, Plan>();
    return (lang: Lang, name: ExemplarName): Plan => {
      const key = `${LANGS.indexOf(lang)}/${name}`;
      const plan = known.get(key) ?? planFor(scenario, pack, lang, name);
      known.set(key, plan);
      return plan;
    };
  }),
);

/** The lines of an exemplar and what each of them does. */
export const planOf = ({ scenario, pack, lang }: SessionSetup, name: ExemplarName): Plan =>
  plans(scenario)(pack)(lang, name);
