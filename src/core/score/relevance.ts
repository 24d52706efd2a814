import type { Scenario } from '../scenario/v1/scenario.ts';
import type { Lang } from '../shared/lang.ts';
import { LOOK_UP_TOOLS } from '../shared/tools.ts';
import type { ShopPack } from '../shop/types.ts';
import { tellingWords } from './content-words.ts';
import { customerTurns, realReplies } from './find.ts';
import { perTrace } from './per-trace.ts';
import type { AgentTurn, Trace } from './types.ts';

/** Fewer telling words than this say nothing about what the talk is about; Chinese is cut into more of them. */
const ENOUGH: Readonly<Record<Lang, number>> = { zh: 30, en: 12 };
/** The least share of the telling words that belongs to the case when the talk is about it. */
const LEAST: Readonly<Record<Lang, number>> = { zh: 0.1, en: 0.19 };

const tellingIn = (texts: readonly string[], lang: Lang): Set<string> =>
  new Set(texts.flatMap((text) => tellingWords(text, lang)));

const ofDelivery = ({ delivery }: Scenario, lang: Lang): string[] =>
  delivery === undefined
    ? []
    : [
        delivery.place[lang],
        delivery.note[lang],
        delivery.cause?.text[lang] ?? '',
        ...(delivery.cause?.mention[lang] ?? []),
      ];

const ofScenario = (scenario: Scenario, lang: Lang): string[] => [
  ...scenario.opening[lang],
  ...(scenario.story?.[lang] ?? []),
  ...scenario.facts.flatMap(({ lines, mention, label }) => [...lines[lang], ...mention[lang], label[lang]]),
  ...scenario.points.flatMap(({ mention, label }) => [...mention[lang], label[lang]]),
  ...scenario.objections.flatMap(({ lines }) => lines[lang]),
  ...scenario.resolutions.map(({ label }) => label[lang]),
  ...ofDelivery(scenario, lang),
];

const ofShop = ({ products }: ShopPack, lang: Lang): string[] =>
  products.flatMap(({ name, features }) => [name[lang], ...features.map(({ text }) => text[lang])]);

const known = new WeakMap<Scenario, Map<Lang, ReadonlySet<string>>>();

/** Words of a scenario and its shop, worked out once. */
function wordsOfCase({ scenario, shop, lang }: Trace): ReadonlySet<string> {
  const byLang = known.get(scenario) ?? new Map<Lang, ReadonlySet<string>>();
  known.set(scenario, byLang);
  const words =
    byLang.get(lang) ?? tellingIn([...ofScenario(scenario, lang), ...ofShop(shop.pack, lang)], lang);
  byLang.set(lang, words);
  return words;
}

/** Sentences that do something: what is said beside them earns nothing and may be about anything. */
const doing = ({ analysis: { views, sentences } }: AgentTurn): string[] =>
  views.filter(({ index }) => sentences[index]?.acts.length !== 0).map(({ own }) => own);

/**
 * How much of what all replies together do and tell belongs to this case; null where too little was said to tell.
 */
export const relevance = perTrace((trace): number | null => {
  const { lang } = trace;
  const own = realReplies(trace).flatMap(doing);
  const said = tellingIn(own, lang);
  if (said.size < ENOUGH[lang]) return null;
  const ofCase = wordsOfCase(trace);
  const heard = tellingIn(
    customerTurns(trace).map(({ text }) => text),
    lang,
  );
  return [...said].filter((word) => ofCase.has(word) || heard.has(word)).length / said.size;
});

/** More was done on the desk than to look: it was this order that somebody worked on. */
const workedOn = ({ desk }: Trace): boolean =>
  desk.some(({ tool, result }) => result.ok && !LOOK_UP_TOOLS.some((looking) => looking === tool));

/**
 * The talk as a whole is about something else: words that fit another case, brought here. Where the customer took what
 * they were given, or something was done for them, it was about them, whatever the words.
 */
export const isOffCase = (trace: Trace): boolean => {
  if (trace.outcome !== 'abandoned' || workedOn(trace)) return false;
  const share = relevance(trace);
  return share !== null && share < LEAST[trace.lang];
};
