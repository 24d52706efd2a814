import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { parse } from 'yaml';
import { readScenario, readShop } from '../../src/core/scenario/index.ts';
import { playHere } from './parity-entry.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SCENARIOS = ['broken-on-arrival', 'which-backpack', 'stuck-parcel'];

const yaml = (path: string) => parse(readFileSync(resolve(ROOT, 'scenarios', path), 'utf8'));

function load(id: string) {
  const file = yaml(`${id}.yaml`);
  const pack = readShop(yaml(`shops/${file.shop}.yaml`));
  if (!pack.ok) throw new Error(`${id}: shop`);
  const scenario = readScenario(file, new Map([[pack.value.id, pack.value]]));
  if (!scenario.ok) throw new Error(`${id}: scenario`);
  return { scenario: scenario.value, pack: pack.value };
}

async function bundle(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(ROOT, 'test/e2e/parity-entry.ts'), formats: ['iife'], name: 'parity' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined || !('code' in chunk)) throw new Error('The core could not be bundled');
  return chunk.code;
}

test('the same script gives the same bytes in Node and in Chromium', async ({ page }) => {
  const code = await bundle();
  await page.goto('about:blank');
  await page.addScriptTag({ content: code });
  for (const id of SCENARIOS) {
    const { scenario: raw, pack } = load(id);
    for (const lang of ['zh', 'en'] as const) {
      for (const [seed, kind] of [
        [1, 'great'],
        [7, 'average'],
        [23, 'poor'],
      ] as const) {
        const there = await page.evaluate(
          ([scenario, shop, n, language, name]) =>
            (globalThis as unknown as { parity: { playHere: typeof playHere } }).parity.playHere(
              scenario,
              shop,
              n,
              language,
              name,
            ),
          [raw, pack, seed, lang, kind] as const,
        );
        expect(there, `${id} ${lang} ${kind}`).toBe(playHere(raw, pack, seed, lang, kind));
      }
    }
  }
});
