import { expect, type Page, test } from '@playwright/test';
import { axeFaults, letPass, openApp, openDesk, reply } from './helpers.ts';
import { WORDS } from './words.ts';

// Midnight, and with it the customer of the day, depends on where somebody is.
test.use({ timezoneId: 'Asia/Shanghai' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The customer's name as the desk and the report have it. */
const nameOnDesk = async (page: Page) => (await heading(page).innerText()).split(' · ')[0] ?? '';

async function endAndScore(page: Page): Promise<void> {
  await page.getByRole('button', { name: WORDS.zh.end }).click();
  await page.getByRole('button', { name: WORDS.zh.endNow }).click();
  await expect(page.getByRole('link', { name: WORDS.zh.toReport })).toBeVisible();
}

async function goHome(page: Page): Promise<void> {
  await page.goto('/#/');
  await expect(heading(page)).toHaveText('今天练哪一位？');
}

test('the customer of the day has a name, is met once and is remembered', async ({ page }) => {
  const { faults } = await openApp(page);
  const daily = page.locator('section', { has: page.getByText('今日一位', { exact: true }) });
  // The name is drawn once the page has settled.
  await letPass(page, 5);
  const name = daily.locator('b');
  await expect(name).not.toBeEmpty();
  const promised = await name.innerText();
  await daily.getByRole('link', { name: '接待这位顾客' }).click();
  await expect(page.getByRole('log')).toBeVisible();
  expect(page.url()).toContain('seed=20260310');
  // A Tuesday.
  expect(page.url()).toMatch(/archetype=[a-z-]+&level=2/);
  expect(await nameOnDesk(page)).toBe(promised);

  await letPass(page, 12);
  await reply(page, '您好，麻烦您把碎的样子拍给我看看好吗？');
  await endAndScore(page);
  await goHome(page);
  await expect(daily.getByText(/^今天接待过了，\d+ 分$/)).toBeVisible();
  await expect(daily.getByRole('listitem')).toHaveCount(7);
  await daily.getByRole('link', { name: '看报告' }).click();
  await expect(heading(page)).toContainText(promised);
  expect(faults).toEqual([]);
});

test('a customer is handed on by a code; a mistyped code says so', async ({ page }) => {
  const { faults } = await openApp(
    page,
    '#/practise/stuck-parcel?lang=zh&mode=practice&archetype=irate&level=4&seed=77',
  );
  await expect(page.getByRole('log')).toBeVisible();
  const name = await nameOnDesk(page);
  await letPass(page, 12);
  await reply(page, '您好，我马上帮您查。');
  await endAndScore(page);
  await page.getByRole('link', { name: WORDS.zh.toReport }).click();
  await page.getByRole('button', { name: '交给同事' }).click();
  const box = page.getByRole('textbox', { name: '挑战码' });
  expect(await box.inputValue()).toMatch(/^[0-9A-HJKMNP-TV-Z-]{16,20}$/);
  await page.getByRole('checkbox', { name: /^带上我这次的分数/ }).check();
  const code = await box.inputValue();
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z-]{25,30}$/);
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await goHome(page);
  const field = page.getByRole('textbox', { name: '同事给的挑战码' });
  await field.fill(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
  await field.press('Enter');
  await expect(page.getByText('这串码对不上')).toBeVisible();
  await expect(field).toBeFocused();
  await field.fill('王');
  await page.getByRole('button', { name: '接受挑战' }).click();
  await expect(page.getByText('第 1 个字符“王”不会出现在挑战码里')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);

  // Typed in small letters, as people do.
  await field.fill(code.toLowerCase());
  await field.press('Enter');
  await expect(page.getByRole('log')).toBeVisible();
  expect(page.url()).toContain('archetype=irate&level=4&seed=77');
  expect(await nameOnDesk(page)).toBe(name);

  // Both results stand beside the new one: the one the code told, and the session on this device.
  await letPass(page, 12);
  await reply(page, '您好，我马上帮您查，请稍等。');
  await endAndScore(page);
  await page.getByRole('link', { name: WORDS.zh.toReport }).click();
  await expect(page.getByRole('row', { name: /^给你挑战码的同事/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^没写名字/ })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('a good session brings the next level nearer, and the next customer has a reason', async ({ page }) => {
  const { faults } = await openDesk(page, 'broken-on-arrival', 'zh', 21);
  const words = WORDS.zh;
  for (const text of words.replies) await reply(page, text);
  await page.getByRole('button', { name: words.reship, exact: true }).click();
  const form = page.getByRole('form', { name: words.reship });
  await form.getByRole('combobox').last().selectOption({ label: words.express });
  await form.getByRole('button', { name: words.confirm }).click();
  await reply(page, words.done);
  await reply(page, words.last);
  await endAndScore(page);
  await goHome(page);

  const level = page.getByRole('region', { name: '你的等级' });
  await expect(level.getByText('第 1 级')).toBeVisible();
  await expect(level.getByRole('img', { name: '提问：近来达标 1 次，需要 3 次' })).toBeVisible();
  await expect(level.getByText('还差 2 位 1 级或更难的顾客，四项都达到 70 分')).toBeVisible();

  const next = page.getByRole('region', { name: '接下来练' });
  await expect(next.getByText('你还没接待过')).toBeVisible();
  await next.getByRole('link', { name: '开始' }).click();
  await expect(page.getByRole('log')).toBeVisible();
  expect(page.url()).toContain('archetype=friendly&level=1');

  await goHome(page);
  await page.getByRole('button', { name: '看全部徽章' }).click();
  const badges = page.getByRole('dialog', { name: '徽章' });
  await expect(badges.getByRole('listitem')).toHaveCount(16);
  expect(await axeFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('motion can be switched off, and stays off', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: '设置' }).click();
  await page.getByRole('checkbox', { name: /^动画/ }).uncheck();
  const lasts = () =>
    page.evaluate(
      () => getComputedStyle(document.querySelector('dialog') ?? document.body).animationDuration,
    );
  expect(await lasts()).toBe('0.001s');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
});
