import { analyse } from '../../analysis/analyse.ts';
import type { Fact } from '../../scenario/v1/scenario.ts';
import { SECOND } from '../../shared/calendar.ts';
import type { Lang } from '../../shared/lang.ts';
import { fillTemplate } from '../../shared/template.ts';
import type { Tool } from '../../shared/tools.ts';
import { asQuestion, firstFresh, past, saying } from './draw.ts';
import { AGENT_LINES } from './lines/index.ts';
import type { Agent, AgentState, Sight, Step } from './types.ts';

type Doing = (sight: Sight, state: AgentState) => Step;

const linesOf = ({ setup }: Sight) => AGENT_LINES[setup.lang].novice;

const says =
  (of: (sight: Sight) => readonly string[]): Doing =>
  (sight, state) => {
    const next = past(state, state.cursor);
    const text = firstFresh(of(sight), state);
    return text === null ? { item: { wait: 1 }, state: next } : saying([text], sight.setup, next);
  };

/** A question for a fact that can be answered by yes or no. */
const closedFor = ({ examples }: Fact, lang: Lang): string[] =>
  (examples?.[lang] ?? [])
    .map((example) => asQuestion(example, lang))
    .filter((text) => analyse(text, { lang }).asked.every(({ kind }) => kind !== 'open'))
    .slice(0, 1);

/** Closed questions: every second one touches the case, in the order of its facts. */
function questions(sight: Sight): string[] {
  const { scenario, lang } = sight.setup;
  const { order, advice } = linesOf(sight);
  const own = scenario.facts.flatMap((fact) => closedFor(fact, lang));
  const aside = scenario.order === undefined ? advice : order;
  return aside.flatMap((question, i) => [question, ...own.slice(i, i + 1)]);
}

/** The first remedy that leads anywhere; undefined where the case is one of advice. */
const remedy = ({ setup }: Sight): Tool | undefined =>
  setup.scenario.resolutions.flatMap(({ all }) =>
    all.flatMap((each) => ('done' in each ? each.done : [])),
  )[0];

/** Works the desk without a look at the rules, or names the first product. */
const help: Doing = (sight, state) => {
  const next = past(state, state.cursor);
  const tool = remedy(sight);
  if (tool !== undefined) return { item: { do: tool }, state: next };
  const { pack, lang } = sight.setup;
  const [product] = pack.products;
  const values = product === undefined ? {} : { name: product.name[lang], price: product.price };
  const text = firstFresh(linesOf(sight).recommend, state) ?? '';
  return saying([fillTemplate(text, values).text], sight.setup, next);
};

/** What became of it, without a day: done, or something vague. */
const tell: Doing = (sight, state) => {
  const { done, vague } = linesOf(sight);
  const helped = sight.view.shop.log.some(({ result }) => result.ok);
  return says(() => (helped ? done : vague))(sight, state);
};

const ask = says(questions);

/** Greets, asks one closed question after another, puts off, does something, forgets day and follow-up. */
const COURSE: readonly Doing[] = [
  says((sight) => linesOf(sight).hello),
  ask,
  ask,
  says((sight) => linesOf(sight).vague),
  ask,
  ask,
  help,
  tell,
  ask,
  says((sight) => linesOf(sight).goodbye),
];

export const novice: Agent = {
  name: 'novice',
  pace: { thinking: 20 * SECOND, desk: 10 * SECOND, letter: 140, most: 55 * SECOND },
  next: (sight, state) => {
    if (sight.customer.length === 0) return null;
    return COURSE[state.cursor]?.(sight, state) ?? { item: { end: true }, state };
  },
};
