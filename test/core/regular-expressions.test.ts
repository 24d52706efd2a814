import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { ambiguitiesIn, exponentialIn } from './regular-expressions/ambiguity.ts';
import { automatonOf } from './regular-expressions/automaton.ts';
import {
  builtPatterns,
  CORE,
  coreFiles,
  type Found,
  type Site,
  writtenPatterns,
} from './regular-expressions/collect.ts';

/** A repeat of so many rounds counts as endless where rounds can be cut in two ways. */
const MANY = 16;

/** Loads every module of the core, then lets it build patterns of what the shipped scenarios say. */
async function runCore(): Promise<void> {
  for (const file of coreFiles) await import(/* @vite-ignore */ join(CORE, file));
  const { readScenarioFile, shippedScenarios } = await import('../../src/cli/files.ts');
  const { findMention } = await import('../../src/core/language/mention.ts');
  const { namedProducts } = await import('../../src/core/analysis/claims/products.ts');
  for (const file of shippedScenarios()) {
    const read = readScenarioFile(file);
    if (!read.ok) throw new Error(`${file} cannot be read`);
    const { facts, points } = read.value.scenario;
    for (const { mention } of [...facts, ...points]) {
      findMention('', mention.zh);
      findMention('', mention.en);
    }
    namedProducts('', read.value.pack);
  }
}

const faultsOf = ({ source, flags, where }: Found): string[] => {
  const automaton = automatonOf(source, flags);
  const faults = [...ambiguitiesIn(automaton), ...exponentialIn(automatonOf(source, flags, MANY))].map(
    ({ growth, repeats, pump }) => `${growth} in ${JSON.stringify(pump)}: ${repeats.join(' with ')}`,
  );
  const behind = automaton.endlessLookbehinds.map((lookbehind) => `looks back without end: ${lookbehind}`);
  return [...new Set([...faults, ...behind])].map((fault) => `${where} ${fault}`);
};

const isAt = ({ file, lines: [first, last] }: Site, { where }: Found): boolean => {
  const [place, line] = where.split(/[: ]/);
  return place === file && Number(line) >= first && Number(line) <= last;
};

describe('regular expressions of the core', () => {
  let literals: Found[] = [];
  let sites: Site[] = [];
  let built: Found[] = [];

  beforeAll(async () => {
    ({ literals, sites } = writtenPatterns());
    built = await builtPatterns(runCore);
  }, 60_000);

  it('are found where they are written and where they are built', () => {
    expect(literals.length).toBeGreaterThan(500);
    expect(sites.length).toBeGreaterThan(40);
    expect(built.length).toBeGreaterThan(500);
    expect(sites.filter((site) => !built.some((found) => isAt(site, found)))).toEqual([]);
  });

  it('take linear time on any text', () => {
    const distinct = new Map(
      [...literals, ...built].map((found) => [`/${found.source}/${found.flags}`, found]),
    );
    expect([...distinct.values()].flatMap(faultsOf)).toEqual([]);
  });
});

describe('a pattern', () => {
  test.each([
    [/(a+)+$/, 'exponential'],
    [/(?:a|a)*b/, 'exponential'],
    [/(a*)*b/, 'exponential'],
    [/^(?:\w+\s?)*$/, 'exponential'],
    [/(?:嗯+|好)+$/, 'exponential'],
    [/(?:a?b?){0,30}c/, 'exponential'],
    [/(?:[a-z']+ ?){3,20}!/, 'exponential'],
    [/\s+$/, 'polynomial'],
    [/\d+(?:元|块)/, 'polynomial'],
    [/x*y/, 'polynomial'],
    [/(?<![\w'])you mean [^?]+\?/, 'polynomial'],
    [/^[^.]*\?[^a-z]*$/, 'polynomial'],
    [/(?=.*x)y/, 'polynomial'],
    [/(\w)\1+x/, 'polynomial'],
    [/\p{L}+!/u, 'polynomial'],
    [/A+b/i, 'polynomial'],
    [/(?<![\d.])\d{1,3}(?:,\d{3})+(?!\d) ?kg/, 'polynomial'],
    [/(?<=x*)y/, 'looks back'],
  ])('%s takes more than linear time', ({ source, flags }, growth) => {
    expect(faultsOf({ source, flags, where: '' }).join('\n')).toContain(growth);
  });

  test.each([
    /^(?:a|b)*$/,
    /a+/g,
    /\d+(?:\.\d+)?/g,
    /(?<!\d)\d+kg/,
    /\b\w+!/,
    /"[^"]*"x/,
    /(?:^|,)a+$/,
    /\d(?:元|块)/,
    /[^,]{0,60}退[^,]{0,60}款/,
    /^\s*(?:and\s+)?the\s/,
    /(?:[a-z']{1,20} ){0,8}now/,
    /\s+/y,
  ])('%s takes linear time', ({ source, flags }) => {
    expect(faultsOf({ source, flags, where: '' })).toEqual([]);
  });
});
