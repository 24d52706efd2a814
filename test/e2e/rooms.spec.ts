import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { encodeRecord } from '../../src/core/record/codec.ts';
import { readScenario, readShop } from '../../src/core/scenario/index.ts';
import { playScript, recordOf } from '../../src/core/session/index.ts';
import { axeFaults, openApp } from './helpers.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const yaml = (path: string) => parse(readFileSync(resolve(ROOT, 'scenarios', path), 'utf8'));

/** A record as a colleague would hand it over. */
function recordFile(
  kind: 'great' | 'poor',
  trainee: string,
  startedAt: string,
): { name: string; mimeType: string; buffer: Buffer } {
  const pack = readShop(yaml('shops/clay-and-hearth.yaml'));
  if (!pack.ok) throw new Error('shop');
  const scenario = readScenario(yaml('broken-on-arrival.yaml'), new Map([[pack.value.id, pack.value]]));
  if (!scenario.ok) throw new Error('scenario');
  const { state } = playScript(
    { scenario: scenario.value, pack: pack.value, seed: 4, lang: 'en' },
    scenario.value.exemplars[kind].en,
  );
  const text = encodeRecord(recordOf(state, { trainee, startedAt }));
  return { name: `${trainee}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}

test('a team lead imports records, sees who needs what, and a damaged file is named', async ({ page }) => {
  const { faults } = await openApp(page, '#/team');
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      recordFile('great', 'Ann', '2026-03-08T10:00:00+08:00'),
      recordFile('poor', 'Bo', '2026-03-09T10:00:00+08:00'),
      { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"format":1,"seed"') },
      { name: 'newer.json', mimeType: 'application/json', buffer: Buffer.from('{"format":9}') },
    ]);
  await expect(page.getByText('Imported: 2.', { exact: true })).toBeVisible();
  await expect(page.getByText('broken.json', { exact: false })).toBeVisible();
  await expect(page.getByText('newer.json', { exact: false })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Ann' }).first()).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Bo' }).first()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('cell', { name: 'Ann' }).first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('a trainer breaks a scenario, is told where, mends it and rehearses', async ({ page }) => {
  const { faults } = await openApp(page, '#/author');
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByRole('button', { name: /Broken on arrival/ }).click();
  const text = page.getByRole('textbox', { name: 'Scenario text (YAML)' });
  await expect(text).toBeVisible();
  await page.clock.fastForward(3000);
  await expect(page.getByText('No problems found')).toBeVisible();
  const good = await text.inputValue();
  await text.fill(`${good.replace('level: 2', 'level: 9')}\nnote: <img src=x onerror=alert(1)>\n`);
  await page.clock.fastForward(3000);
  await expect(page.getByText(/^To mend: \d+/)).toBeVisible();
  await text.fill(good);
  await page.clock.fastForward(3000);
  await expect(page.getByText('No problems found')).toBeVisible();
  await page.getByRole('button', { name: 'Start talking' }).click();
  await page.getByRole('button', { name: 'Wait 30 s' }).click();
  await page
    .getByRole('textbox', { name: 'Your reply' })
    .fill('I am so sorry your mug came broken. What day do you need a new one by?');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('button', { name: 'Wait 30 s' }).click();
  await expect(page.getByText(/[12] of \d+ facts out/)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('a page that is not there says so', async ({ page }) => {
  const { faults } = await openApp(page, '#/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});
