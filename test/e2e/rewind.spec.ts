import { expect, type Page, test } from '@playwright/test';
import { axeFaults, openDesk, reply } from './helpers.ts';

const SHRUG = '规定就是这样，我也没办法。';
const KIND = '杯子碎成这样，您一定特别失望，是我们没包好，对不起。您最晚哪天要用？';

async function endAndOpenReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: '结束接待' }).click();
  await page.getByRole('button', { name: '结束并打分' }).click();
  await page.getByRole('link', { name: '看报告' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

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
