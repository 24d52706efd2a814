import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../src/cli/files.ts';
import { extractClaims, judgeClaims } from '../../../src/core/analysis/claims/index.ts';
import { buildViews } from '../../../src/core/language/view.ts';
import { start } from '../../../src/core/session/index.ts';
import type { Lang } from '../../../src/core/shared/lang.ts';
import { SHIPPED_EN, SHIPPED_FAIR, SHIPPED_ZH } from './claims-shipped-lines.ts';

/** Seed 7 starts on Monday 2 or Tuesday 3 November 2026, half an hour or so after noon. */
const SEED = 7;
const MARK = { true: '+', false: '-', unsupported: '?' } as const;

/** `+refund-arrives-days=3`, what is false or true of a reply */
function judged(scenarioId: string, text: string, lang: Lang) {
  const { scenario, pack } = loadScenario(scenarioId);
  const { shop } = start({ scenario, pack, seed: SEED, lang });
  const views = buildViews(text, lang);
  return judgeClaims(extractClaims(views, lang), views, shop, 0).map(
    ({ verdict, subject }) => MARK[verdict] + subject,
  );
}

const unique = (items: readonly string[]) => [...new Set(items)].sort();

function check([scenario = '', reply = '', ...expected]: readonly string[], lang: Lang) {
  const found = judged(scenario, reply, lang);
  const accused = unique(found.filter((each) => each.startsWith('-')));
  expect(accused, `accused among ${found.join(' ')}`).toEqual(
    unique(expected.filter((each) => each.startsWith('-'))),
  );
  expect(found).toEqual(expect.arrayContaining(expected.filter((each) => each.startsWith('+'))));
}

describe('what a trainee says in the shipped scenarios', () => {
  it.each(SHIPPED_ZH)('%s: %s', (...line) => check(line, 'zh'));
  it.each(SHIPPED_FAIR)('%s, nothing false: %s', (...line) =>
    check(line, /[a-z]{3}/.test(line[1] ?? '') ? 'en' : 'zh'),
  );
  it.each(SHIPPED_EN)('%s: %s', (...line) => check(line, 'en'));
});
