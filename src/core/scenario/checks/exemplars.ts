import { HARM_ACTS } from '../../shared/acts.ts';
import { type Issue, issue } from '../../shared/issue.ts';
import { LANGS } from '../../shared/lang.ts';
import { EXEMPLARS, type ExemplarName, type ScriptItem } from '../v1/scenario.ts';
import type { ShopPack } from '../v1/shop.ts';
import { type AuthorCheck, rulesOf } from './author-check.ts';

/** Scripts that can't be what their name says. */
export const exemplars: AuthorCheck = ({ scenario, pack }) =>
  EXEMPLARS.flatMap((name) =>
    LANGS.flatMap((lang) => {
      const script = scenario.exemplars[name][lang];
      const path = `exemplars.${name}.${lang}`;
      return [...shape(name, script, path), ...endings(script, path), ...deskWork(script, path, pack)];
    }),
  );

function shape(name: ExemplarName, script: readonly ScriptItem[], path: string): Issue[] {
  const speaks = script.some((item) => 'say' in item);
  if (name !== 'do-nothing') return speaks ? [] : [issue(path, 'issues.exemplar-silent')];
  const at = script.findIndex((item) => 'say' in item || 'do' in item);
  return at < 0 ? [] : [issue(`${path}.${at}`, 'issues.do-nothing-does')];
}

const endings = (script: readonly ScriptItem[], path: string): Issue[] =>
  script.flatMap((item, i) =>
    'end' in item && i < script.length - 1 ? [issue(`${path}.${i}`, 'issues.end-not-last')] : [],
  );

/** Coupons above what the shop gives, and express where there is none. */
function deskWork(script: readonly ScriptItem[], path: string, pack: ShopPack): Issue[] {
  const rules = rulesOf(pack);
  const most = rules['courtesy-max'] ?? 0;
  let given = 0;
  return script.flatMap((item, i) => {
    if (!('do' in item)) return [];
    const express = item.with?.by === 'express' && rules['express-days'] === undefined;
    if (express) return [issue(`${path}.${i}.with.by`, 'issues.no-express')];
    if (item.do !== 'coupon') return [];
    const before = given;
    given += Number(item.with?.amount ?? Math.max(0, most - before)) || 0;
    return given > most && before <= most
      ? [issue(`${path}.${i}`, 'issues.coupon-above-limit', { given, most })]
      : [];
  });
}

/** Hints that send the trainee into a fault. */
export const harmfulHints: AuthorCheck = ({ scenario }) =>
  scenario.hints.flatMap(({ act }, i) =>
    HARM_ACTS.some((each) => each === act) ? [issue(`hints.${i}.act`, 'issues.hint-harms', { act })] : [],
  );
