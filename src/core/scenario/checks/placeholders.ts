import { type Issue, issue } from '../../shared/issue.ts';
import { LANGS } from '../../shared/lang.ts';
import { placeholdersIn } from '../../shared/template.ts';
import { SHIPPING_TOOLS, type Tool } from '../../shared/tools.ts';
import { nearest } from '../nearest.ts';
import type { Scenario } from '../v1/scenario.ts';
import type { AuthorCheck } from './author-check.ts';
import type { Line } from './lines.ts';

const names = (group: string, keys: string): string[] => keys.split(' ').map((key) => `${group}.${key}`);

const ALWAYS = [
  ...names('customer', 'name surname givenName title phone phoneLast4 city address email'),
  ...names('product', 'name price'),
  ...names('today', 'weekday date days'),
  ...names('tomorrow', 'weekday date days'),
  'shop.name',
  'agent.name',
];
const ORDER = names('order', 'id product amount price quantity date status');
const DELIVERY = names('delivery', 'number tracking carrier place state lastUpdate');
/** What only exists after the desk has done something. */
const DEEDS: ReadonlyMap<string, readonly Tool[]> = new Map<string, readonly Tool[]>([
  ...names('shipment', 'id number eta leaves').map((name): [string, readonly Tool[]] => [
    name,
    SHIPPING_TOOLS,
  ]),
  ['refund.amount', ['refund']],
  ['coupon.amount', ['coupon']],
  ['ticket.id', ['write-ticket']],
]);
const SOMETIMES = [...ORDER, ...DELIVERY, 'delivery.eta', 'delivery.cause'];

/** The names that have a value in this scenario from the start. */
function available({ order, delivery, dates }: Scenario): ReadonlySet<string> {
  const eta = delivery && (delivery.state === 'delivered' || delivery.arrivesInDays !== undefined);
  return new Set([
    ...ALWAYS,
    ...Object.keys(dates).flatMap((name) => names(`dates.${name}`, 'weekday date days')),
    ...(order ? ORDER : []),
    ...(delivery ? DELIVERY : []),
    ...(eta ? ['delivery.eta'] : []),
    ...(delivery?.cause ? ['delivery.cause'] : []),
  ]);
}

/** `{{…}}` that doesn't exist, doesn't exist in this case, or not yet at this point of the script. */
export const placeholders: AuthorCheck = ({ scenario, lines }) => {
  const there = available(scenario);
  return lines.flatMap((line) =>
    placeholdersIn(line.text)
      .filter((name) => !there.has(name))
      .flatMap((name) => absent(name, line, scenario, there)),
  );
};

function absent(name: string, line: Line, scenario: Scenario, there: ReadonlySet<string>): Issue[] {
  const tools = DEEDS.get(name);
  if (tools) {
    const scripted = line.kind === 'say' || line.kind === 'argument';
    if (!scripted) return [issue(line.path, 'issues.placeholder-not-there', { name })];
    return doneBefore(line, scenario, tools)
      ? []
      : [issue(line.path, 'issues.placeholder-too-early', { name })];
  }
  if (SOMETIMES.includes(name)) return [issue(line.path, 'issues.placeholder-not-there', { name })];
  const near = nearest(name, [...there, ...SOMETIMES, ...DEEDS.keys()]);
  if (near === null) return [issue(line.path, 'issues.unknown-placeholder', { name })];
  return [issue(line.path, 'issues.unknown-placeholder-near', { name, near })];
}

function doneBefore({ path, lang }: Line, { exemplars }: Scenario, tools: readonly Tool[]): boolean {
  const [, exemplar = '', , index = '0'] = path.split('.');
  const script = Object.entries(exemplars).find(([name]) => name === exemplar)?.[1][lang] ?? [];
  return script.slice(0, Number(index)).some((item) => 'do' in item && tools.includes(item.do));
}

/** A text that speaks of the order, the parcel or a date in one language only. */
export const oneSidedPlaceholders: AuthorCheck = ({ lines }) => {
  return [...byText(lines)].flatMap(([path, group]) => {
    const [zh, en] = LANGS.map((lang) => rootsOf(group.filter((line) => line.lang === lang)));
    return [...oneSided(path, 'en', zh, en), ...oneSided(path, 'zh', en, zh)];
  });
};

/** The lines of both languages and all variants of one text, by its path. */
function byText(lines: readonly Line[]): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.kind !== 'line') continue;
    const path = line.path.replace(/\.(?:zh|en)(?:\.\d+)?$/, '');
    groups.set(path, [...(groups.get(path) ?? []), line]);
  }
  return groups;
}

/** `dates.visit`, `order`, `delivery`; how the customer is addressed is a matter of the language. */
const rootsOf = (lines: readonly Line[]): Set<string> =>
  new Set(
    lines
      .flatMap(({ text }) => placeholdersIn(text))
      .map((name) => name.replace(/\.[^.]+$/, ''))
      .filter((root) => root !== 'customer'),
  );

const oneSided = (path: string, lang: string, has = new Set<string>(), lacks = new Set<string>()): Issue[] =>
  [...has]
    .filter((root) => !lacks.has(root))
    .map((name) => issue(`${path}.${lang}`, 'issues.placeholder-one-sided', { name }));
