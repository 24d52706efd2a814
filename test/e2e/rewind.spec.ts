import { expect, test } from '@playwright/test';
import { axeFaults, endAndOpenReport, openDesk, reply } from './helpers.ts';

const SHRUG = '规定就是这样，我也没办法。';
const KIND = '杯子碎成这样，您一定特别失望，是我们没包好，对不起。您最晚哪天要用？';

test('somebody rewinds to a reply, answers otherwise and sees what moved', async ({ page }) => {
  const { faults } = await openDesk(page, 'broken-on-arrival', 'zh', 5);
  await reply(page, '您拍照片了吗？');
  await reply(page, SHRUG);
  await endAndOpenReport(page);
  await page.getByRole('link', { name: '倒回这里' }).nth(1).click();
  await expect(page.getByRole('log')).toContainText('您拍照片了吗？');
  await expect(page.getByRole('log')).not.toContainText(SHRUG);
  await page.getByRole('button', { name: '接着聊' }).click();
  await reply(page, KIND);
  await endAndOpenReport(page);
  await page.getByRole('link', { name: '和原来那次对着看' }).click();
  await expect(page.getByText(SHRUG)).toBeVisible();
  await expect(page.getByText(KIND)).toBeVisible();
  const moved = page.getByRole('group', { name: '哪些得分变了' });
  await expect(moved.getByRole('row').nth(1)).toContainText('+');
  expect(await axeFaults(page)).toEqual([]);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/compare.png`, fullPage: true });
  expect(faults).toEqual([]);
});

test('the report shows the shop’s own words beside what was said of it', async ({ page }) => {
  const { faults } = await openDesk(page, 'still-unpaid', 'zh', 5);
  await reply(page, '不合脚的话七天内能退，不过邮费得您自己出。38码就剩最后两双了。');
  await endAndOpenReport(page);
  const finding = page.locator('details', { hasText: '说的都对' });
  if ((await finding.getAttribute('open')) === null) await finding.locator('summary').click();
  await expect(finding).toContainText('来回邮费由本店承担');
  await expect(finding).toContainText(/现有库存 \d+ 件/);
  expect(faults).toEqual([]);
});
