import { expect, type Page, test } from '@playwright/test';
import { axeFaults, letPass, openApp, reply, replyBox, savedDrafts } from './helpers.ts';

/** Finds shifts on the first page and begins one of three customers, as somebody does who sees it for the first time. */
async function begin(page: Page, seed: string): Promise<{ faults: string[] }> {
  const app = await openApp(page);
  await page.getByRole('link', { name: '去当班' }).click();
  await page.getByRole('radio', { name: '3', exact: true }).first().check({ force: true });
  await page.getByRole('spinbutton').fill(seed);
  await page.getByRole('link', { name: '开始当班' }).click();
  await expect(page.getByRole('log')).toBeVisible();
  await letPass(page, 12);
  return app;
}

/** The customers in the list, whatever became of them. */
const customers = (page: Page) =>
  page.getByRole('region', { name: '顾客', exact: true }).getByRole('listitem');
const customer = (page: Page, number: number) =>
  customers(page).filter({ has: page.locator(`[aria-keyshortcuts="Alt+${number}"]`) });

async function turnTo(page: Page, number: number): Promise<void> {
  await page.keyboard.press(`Alt+${number}`);
  await expect(customer(page, number).getByRole('button')).toHaveAttribute('aria-current', 'true');
}

async function confirm(page: Page, button: string, answer: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: answer, exact: true }).click();
}

const sayTo = async (page: Page, number: number, text: string): Promise<void> => {
  await turnTo(page, number);
  await replyBox(page).pressSequentially(text);
  await replyBox(page).press('Enter');
  await expect(page.getByRole('log')).toContainText(text);
};

test('a shift of three, worked by keyboard and clicks, survives a reload and ends with nothing lost', async ({
  page,
}) => {
  const { faults } = await begin(page, '5');
  await sayTo(page, 1, '您好，真的抱歉让您担心了，您说说是怎么回事？');
  await letPass(page, 25);
  await letPass(page, 25);
  await letPass(page, 25);
  await expect(customers(page)).toHaveCount(3);
  await sayTo(page, 2, '您好，我在，您慢慢说。');
  await sayTo(page, 3, '您好，看到了，我马上帮您办。');

  // A ready-made text is written once and inserted with one click; it can still be changed.
  await page.getByRole('button', { name: /^快捷回复/ }).click();
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('textbox', { name: '内容' }).fill('您稍等，我查一下。');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '您稍等，我查一下。', exact: true }).click();
  await expect(replyBox(page)).toHaveValue('您稍等，我查一下。');
  await turnTo(page, 1);
  await expect(replyBox(page)).toHaveValue('');
  await page.getByRole('button', { name: '核实身份' }).first().click();
  await expect(page.getByRole('log')).toContainText('核实身份');
  expect(await axeFaults(page)).toEqual([]);

  // Time is ours, the disk is not: nobody reloads within the few milliseconds a write takes.
  await expect.poll(() => savedDrafts(page, 'shiftDrafts')).toContain('verify-identity');
  await page.reload();
  await page.getByRole('button', { name: '接着聊' }).click();
  await expect(page.getByRole('log')).toContainText('真的抱歉让您担心了');
  await expect(page.getByRole('log')).toContainText('核实身份');
  await turnTo(page, 3);
  await expect(page.getByRole('log')).toContainText('我马上帮您办');
  await page.getByRole('button', { name: /^快捷回复/ }).click();
  await expect(page.getByRole('button', { name: '您稍等，我查一下。', exact: true })).toBeVisible();

  await turnTo(page, 2);
  await confirm(page, '转给同事', '转给同事');
  await expect(customer(page, 2)).toContainText('已转交');
  await turnTo(page, 1);
  await confirm(page, '结束接待', '结束接待');
  await confirm(page, '下班', '下班并打分');
  await page.getByRole('link', { name: '看这一班的报告' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^3 位顾客/);
  await expect(page.getByRole('row')).toHaveCount(4);
  await expect(page.getByText('三分钟响应率')).toBeVisible();
  await expect(page.getByRole('row').nth(2)).toContainText('已转交');
  expect(await axeFaults(page)).toEqual([]);
  expect(await savedDrafts(page, 'shiftDrafts')).toBe('[]');

  // Each customer has an ordinary report, and the shift opens again from the list.
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(page.getByText('真的抱歉让您担心了').first()).toBeVisible();
  await page.goto('/#/shift');
  await page.getByRole('list').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^3 位顾客/);
  expect(faults).toEqual([]);
});

test('who is left alone while another is served writes again and then leaves', async ({ page }) => {
  const { faults } = await begin(page, '8');
  await letPass(page, 60);
  await letPass(page, 60);
  let nudged = false;
  const gone = async (number: number) => (await customer(page, number).getByText('走了').count()) > 0;
  for (let i = 0; i < 60 && !((await gone(2)) && (await gone(3))); i++) {
    if ((await replyBox(page).count()) > 0) await reply(page, `我在帮您办，已经到第 ${i + 1} 步了，请稍等。`);
    else await letPass(page, 25);
    nudged ||=
      (await customers(page)
        .getByText(/^[2-9] 条未读$/)
        .count()) > 0;
  }
  expect(nudged).toBe(true);
  await expect(customer(page, 2)).toContainText('走了');
  await expect(customer(page, 3)).toContainText('走了');
  expect(faults).toEqual([]);
});

test('a break keeps the next ones in the queue', async ({ page }) => {
  await begin(page, '5');
  await page.getByRole('button', { name: '休息', exact: true }).click();
  await page.getByRole('radio', { name: '1 分钟' }).check({ force: true });
  await page.getByRole('button', { name: '去休息' }).click();
  await letPass(page, 58);
  await expect(page.getByRole('heading', { name: '排队' })).toBeVisible();
  await page.getByRole('button', { name: '回来接待' }).click();
  await expect(page.getByRole('heading', { name: '排队' })).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`shifts have no accessibility faults on a phone (${scheme})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openApp(page, '#/shift');
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Take a shift' })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('radio', { name: 'English' }).check({ force: true });
    await page.getByRole('link', { name: 'Start the shift' }).click();
    await expect(page.getByRole('log')).toBeVisible();
    await letPass(page, 12);
    await reply(page, 'Hello, what happened?');
    expect(await axeFaults(page)).toEqual([]);
    for (const tab of ['Customers', 'Desk']) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await axeFaults(page)).toEqual([]);
    }
  });
}
