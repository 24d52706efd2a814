import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { readScenario, readShop } from '../../src/core/scenario/index.ts';
import type { Scenario, ScriptItem } from '../../src/core/scenario/v1/scenario.ts';
import type { ScoreCard, Trace } from '../../src/core/score/types.ts';
import { finish } from '../../src/core/session/finish.ts';
import { playScript } from '../../src/core/session/index.ts';
import type { Lang } from '../../src/core/shared/lang.ts';
import type { ShopPack } from '../../src/core/shop/types.ts';

const FOLDER = resolve(import.meta.dirname, '../../scenarios');
const yaml = (path: string) => parse(readFileSync(resolve(FOLDER, path), 'utf8'));

interface Loaded {
  readonly scenario: Scenario;
  readonly pack: ShopPack;
}

const loaded = new Map<string, Loaded>();

function load(id: string): Loaded {
  const known = loaded.get(id);
  if (known) return known;
  const file = yaml(`${id}.yaml`);
  const pack = readShop(yaml(`shops/${file.shop}.yaml`));
  const scenario = pack.ok ? readScenario(file, new Map([[pack.value.id, pack.value]])) : pack;
  if (!pack.ok || !scenario.ok) throw new Error(id);
  const found = { scenario: scenario.value, pack: pack.value };
  loaded.set(id, found);
  return found;
}

export interface Casting {
  readonly scenario: string;
  readonly seed: number;
  readonly lang: Lang;
}

export interface Played {
  readonly trace: Trace;
  readonly card: ScoreCard;
  readonly issues: readonly unknown[];
}

/** Plays a script against the customer of a scenario and a seed, to the end. */
export function play({ scenario: id, seed, lang }: Casting, script: readonly ScriptItem[]): Played {
  const { state, issues } = playScript({ ...load(id), seed, lang }, script);
  return { ...finish(state), issues };
}

/**
 * The script with what stood on the desk filled in, so that names and dates can be retyped like the rest. Replies
 * that came after the customer had left keep their placeholders.
 */
export function filledIn(script: readonly ScriptItem[], { trace }: Played): ScriptItem[] {
  const said = trace.turns.flatMap(({ from, text }) => (from === 'agent' ? [text] : []));
  return script.map((item) => ('say' in item ? { say: said.shift() ?? item.say } : item));
}
