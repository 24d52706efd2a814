import { checkScenario, checkShop, parseYaml, readScenario, readShop } from '../../../core/scenario/index.ts';
import type { Scenario } from '../../../core/scenario/v1/scenario.ts';
import type { ShopPack } from '../../../core/scenario/v1/shop.ts';
import { CHECKS } from '../../../core/score/checks/index.ts';
import type { Issue } from '../../../core/shared/issue.ts';
import { locator } from './locate.ts';

/** A fault with its place. */
export interface PlacedIssue {
  readonly file: 'scenario' | 'shop';
  /** Counted from 1; null where the fault has no line. */
  readonly line: number | null;
  readonly issue: Issue;
}

/** What a text comes to. */
export interface Study {
  /** The texts it is about. */
  readonly text: string;
  readonly shop: string;
  readonly issues: readonly PlacedIssue[];
  /** Both are there when the text can be rehearsed. */
  readonly ready: { readonly scenario: Scenario; readonly pack: ShopPack } | null;
}

const CHECK_IDS = CHECKS.map(({ meta }) => meta.id);

/** Faults of the text itself bring their line along. */
function placed(issues: readonly Issue[], file: PlacedIssue['file'], text: string): PlacedIssue[] {
  if (issues.length === 0) return [];
  const locate = locator(text);
  return issues.map((issue) => {
    const { line } = issue.params;
    return { file, issue, line: typeof line === 'number' ? line : locate(issue.path) };
  });
}

function studyShop(text: string): {
  readonly pack: ShopPack | null;
  readonly issues: readonly PlacedIssue[];
} {
  if (text.trim() === '') return { pack: null, issues: [] };
  const parsed = parseYaml(text);
  if (!parsed.ok) return { pack: null, issues: placed(parsed.error, 'shop', text) };
  const read = readShop(parsed.value);
  if (!read.ok) return { pack: null, issues: placed(read.error, 'shop', text) };
  return { pack: read.value, issues: placed(checkShop(read.value), 'shop', text) };
}

/** Reads a scenario with the shops at hand and looks for mistakes; never throws for a bad text. */
export function study(text: string, shopText: string, shipped: ReadonlyMap<string, ShopPack>): Study {
  const shop = studyShop(shopText);
  const packs = new Map(shipped);
  if (shop.pack) packs.set(shop.pack.id, shop.pack);
  const fail = (issues: readonly Issue[]): Study => ({
    text,
    shop: shopText,
    issues: [...placed(issues, 'scenario', text), ...shop.issues],
    ready: null,
  });
  const parsed = parseYaml(text);
  if (!parsed.ok) return fail(parsed.error);
  const read = readScenario(parsed.value, packs);
  if (!read.ok) return fail(read.error);
  const scenario = read.value;
  const pack = packs.get(scenario.shop);
  if (!pack) return fail([]);
  const faults = placed(checkScenario(scenario, pack, CHECK_IDS), 'scenario', text);
  return { text, shop: shopText, issues: [...faults, ...shop.issues], ready: { scenario, pack } };
}
