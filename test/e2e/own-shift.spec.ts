import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { axeFaults, letPass, openApp, reply } from './helpers.ts';

const SHIPPED = readFileSync(resolve(import.meta.dirname, '../../scenarios/broken-on-arrival.yaml'), 'utf8');
const OWN = SHIPPED.replace('id: broken-on-arrival', 'id: our-mug').replace(
  '碎在路上的杯子',
  '我们店的碎杯子',
);

/** What is kept of the scenario; null before anything is. Looks without making a database. */
const keptText = (page: Page): Promise<string | null> =>
  page.evaluate(async () => {
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'duilian')) return null;
    return new Promise<string | null>((done) => {
      const opened = indexedDB.open('duilian');
      opened.onsuccess = () => {
        const found = opened.result.transaction('own').objectStore('own').get('our-mug');
        found.onsuccess = () => {
          opened.result.close();
          done(found.result?.text ?? null);
        };
      };
    });
  });

/** Writes a scenario under Author, as a trainer does who opens a file, and waits until it is kept. */
async function writeOwn(page: Page, text: string): Promise<void> {
  await page.goto('/#/author');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'our-mug.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
  await letPass(page, 3);
  await expect(page.getByText('没有发现问题')).toBeVisible();
  await expect(async () => {
    await letPass(page, 1);
    expect(await keptText(page)).toBe(text);
  }).toPass();
}

async function chooseOwn(page: Page): Promise<void> {
  await page.goto('/#/shift');
  await page.getByText('全部自带场景').click();
  await page.getByRole('button', { name: '全不选' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('checkbox', { name: /我们店的碎杯子/ }).check();
  await expect(page.getByRole('alert')).toHaveCount(0);
}

/** A shift of two with the trainer's own customers, up to its file. */
async function playOwnShift(page: Page): Promise<Buffer> {
  await chooseOwn(page);
  await page.getByRole('radio', { name: '2', exact: true }).first().check({ force: true });
  await page.getByRole('spinbutton').fill('5');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: '开始当班' }).click();
  await expect(page.getByRole('log')).toBeVisible();
  await letPass(page, 12);
  await reply(page, '您好，杯子碎了您一定很心疼，真的对不起。您哪天要用？');
  for (let i = 0; i < 4; i++) await letPass(page, 25);
  await page.getByRole('button', { name: '下班', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '下班并打分' }).click();
  await page.getByRole('link', { name: '看这一班的报告' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^2 位顾客/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载记录' }).click(),
  ]);
  return readFileSync(await download.path());
}

const importFile = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/json', buffer });

test('a shift of the trainer’s own customers replays after the scenario has changed, and on another device', async ({
  page,
  browser,
}) => {
  const { faults } = await openApp(page);
  await writeOwn(page, OWN);
  const file = await playOwnShift(page);
  const heading = await page.getByRole('heading', { level: 1 }).textContent();

  // The scenario is changed and then taken away: the shift stays as it was played.
  await writeOwn(page, OWN.replace(/^level: 2$/m, 'level: 3'));
  await page.goto('/#/shift');
  await page.getByRole('list').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
  await expect(page.getByText('这些场景改过了')).toHaveCount(0);
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(page.getByText('杯子碎了您一定很心疼').first()).toBeVisible();
  expect(faults).toEqual([]);

  // A team lead's device has never seen the scenario.
  const lead = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  const other = await openApp(lead, '#/team');
  const record = JSON.parse(file.toString());
  await importFile(lead, 'bad.json', Buffer.from(JSON.stringify({ ...record, limit: 0 })));
  await expect(lead.getByText('bad.json')).toBeVisible();
  await expect(lead.getByText('limit 不对')).toBeVisible();
  const { sources: _, ...bare } = record;
  await importFile(lead, 'bare.json', Buffer.from(JSON.stringify(bare)));
  await expect(lead.getByText('这里没有场景“our-mug”')).toBeVisible();
  await importFile(lead, 'shift.json', file);
  await expect(lead.getByText('新导入 1 班')).toBeVisible();
  const shifts = lead.getByRole('region', { name: '每一班' });
  await expect(shifts.getByRole('row')).toHaveCount(2);
  const sessions = lead.getByRole('region', { name: '每一次对话' });
  await expect(sessions.getByRole('row')).toHaveCount(3);
  await expect(sessions).toContainText('我们店的碎杯子');
  expect(await axeFaults(lead)).toEqual([]);
  await shifts.getByRole('link').first().click();
  await expect(lead.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
  await lead.getByRole('row').nth(1).getByRole('link').click();
  await expect(lead.getByText('杯子碎了您一定很心疼').first()).toBeVisible();
  await lead.goto('/#/team');
  await importFile(lead, 'shift.json', file);
  await expect(lead.getByText('1 份这里已经有了')).toBeVisible();
  await shifts.getByRole('button', { name: /^移除/ }).click();
  await lead.getByRole('dialog').getByRole('button', { name: '移除' }).click();
  await expect(shifts).toHaveCount(0);
  await expect(sessions).toHaveCount(0);
  expect(other.faults).toEqual([]);
});

test('an own scenario that is not sound any more cannot be chosen, and an address that asks for it says why', async ({
  page,
}) => {
  await openApp(page);
  await writeOwn(page, OWN);
  // As a newer version of the app with stricter rules would find it.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opened = indexedDB.open('duilian');
        opened.onsuccess = () => {
          const store = opened.result.transaction('own', 'readwrite').objectStore('own');
          const found = store.get('our-mug');
          found.onsuccess = () => {
            store.put({ ...found.result, text: found.result.text.replace(/^level: 2$/m, 'level: 9') });
            store.transaction.oncomplete = () => {
              opened.result.close();
              done();
            };
          };
        };
      }),
  );
  await page.goto('/#/shift');
  await page.reload();
  await page.getByText('全部自带场景').click();
  await expect(page.getByRole('checkbox', { name: /我们店的碎杯子/ })).toBeDisabled();
  await expect(page.getByText(/按现在的规则查出 1 处问题/)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.goto('/#/shift/run?size=1&seed=3&lang=zh&from=our-mug');
  await expect(page.getByText('场景“我们店的碎杯子”按现在的规则查不过')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: '去“编写”里改' }).click();
  await expect(page.getByText(/处要改/)).toBeVisible();
  await page.goto('/#/shift/run?size=1&seed=3&lang=zh&from=nowhere');
  await expect(page.getByText('“nowhere”不在这台设备上')).toBeVisible();
});
