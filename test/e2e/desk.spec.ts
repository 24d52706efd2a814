import { expect, test } from '@playwright/test';
import { axeFaults, letPass, openDesk, reply, replyBox, savedDrafts } from './helpers.ts';

test('a conversation survives a reload', async ({ page }) => {
  const { faults } = await openDesk(page, 'broken-on-arrival', 'zh', 5);
  await reply(page, '您拍照片了吗？');
  const before = await page.getByRole('log').innerText();
  // Time is ours, the disk is not: nobody reloads within the few milliseconds a write takes.
  await expect.poll(() => savedDrafts(page)).toContain('您拍照片了吗？');
  await page.reload();
  await expect(page.getByRole('log')).toContainText('您拍照片了吗？');
  await page.getByRole('button', { name: '接着聊' }).click();
  // What the customer was about to write when the page went is written once the talk goes on.
  await letPass(page, 25);
  await expect
    .poll(async () => (await page.getByRole('log').innerText()).length)
    .toBeGreaterThanOrEqual(before.length);
  await reply(page, '好的，我看一下。');
  expect(faults).toEqual([]);
});

test('Enter that confirms a candidate of an input method does not send', async ({ page }) => {
  await openDesk(page, 'broken-on-arrival', 'zh', 5);
  const box = replyBox(page);
  await box.fill('nihao');
  await box.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true });
  await expect(box).toHaveValue('nihao');
  await box.press('Shift+Enter');
  await expect(box).toHaveValue('nihao\n');
});

test('nothing typed runs as markup', async ({ page }) => {
  const { faults } = await openDesk(page, 'which-backpack', 'en', 3);
  await reply(
    page,
    '<img src=x onerror=alert(1)><script>alert(2)</script> {{order.id}} [x](javascript:alert(3))',
  );
  await expect(page.getByRole('log')).toContainText('<img src=x onerror=alert(1)>');
  expect(await page.locator('[role=log] img[src="x"], [role=log] script').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('what the shop refuses is refused with a reason, as a line of the conversation', async ({ page }) => {
  await openDesk(page, 'broken-on-arrival', 'zh', 5);
  await page.getByRole('button', { name: '退款', exact: true }).click();
  const form = page.getByRole('form', { name: '退款' });
  await form.getByRole('spinbutton').fill('5000');
  await form.getByRole('button', { name: '确认退款' }).click();
  await expect(page.getByRole('log')).toContainText('未办成');
});

test('a customer left alone writes again and then leaves', async ({ page }) => {
  await openDesk(page, 'stuck-parcel', 'en', 2);
  for (let i = 0; i < 6; i++) await letPass(page, 180);
  await expect(page.getByRole('link', { name: /看报告|Open report/ })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the desk and the home page have no accessibility faults (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openDesk(page, 'broken-on-arrival', 'en', 5);
    await reply(page, 'Did you take any photos?');
    expect(await axeFaults(page)).toEqual([]);
    await page.goto('/#/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('the first page loads at most 150 kB of JavaScript, gzipped', async ({ page }) => {
  const { gzipSync } = await import('node:zlib');
  const sizes: number[] = [];
  page.on('response', async (response) => {
    if (/\.js($|\?)/.test(response.url())) sizes.push(gzipSync(await response.body()).length);
  });
  // With time standing still, what the page fetches when idle later on does not come in.
  await page.clock.install({ time: new Date('2026-03-10T09:00:00+08:00') });
  await page.clock.pauseAt(new Date('2026-03-10T10:00:00+08:00'));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: '碎在路上的杯子', exact: true })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`first page: ${(total / 1000).toFixed(1)} kB of JavaScript, gzipped, in ${sizes.length} files`);
  expect(total).toBeLessThanOrEqual(150_000);
});
