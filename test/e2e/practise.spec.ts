import { expect, type Page, test } from '@playwright/test';
import { WORDS } from './words.ts';

type Lang = keyof typeof WORDS;

/** Lets the customer read, think and type: time on the page is ours. */
const letPass = (page: Page, seconds: number) => page.clock.fastForward(seconds * 1000);

async function openDesk(page: Page, lang: Lang) {
  await page.clock.install({ time: new Date('2026-03-10T10:00:00+08:00') });
  await page.goto('/');
  if (lang === 'en') await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByRole('radio', { name: lang === 'zh' ? '中文' : 'English' }).first().check({ force: true });
  await page.getByRole('link', { name: WORDS[lang].scenario, exact: true }).click();
  await expect(page.getByRole('log')).toBeVisible();
  await letPass(page, 12);
}

async function reply(page: Page, text: string) {
  const box = page.getByRole('textbox', { name: /^(回复|Reply)$/ });
  await box.pressSequentially(text);
  await box.press('Enter');
  await expect(page.getByRole('log')).toContainText(text.slice(0, 20));
  await letPass(page, 25);
}

async function sendReplacement(page: Page, lang: Lang) {
  await page.getByRole('button', { name: lang === 'zh' ? '补发' : 'Send again', exact: true }).click();
  const form = page.getByRole('form', { name: lang === 'zh' ? '补发' : 'Send again' });
  await form.getByRole('combobox').last().selectOption({ label: WORDS[lang].express });
  await form.getByRole('button', { name: lang === 'zh' ? '确认补发' : 'Confirm: Send again' }).click();
}

for (const lang of ['zh', 'en'] as const) {
  test(`somebody resolves broken-on-arrival by typing (${lang}) and reads a report they can trace`, async ({ page }) => {
    const words = WORDS[lang];
    await openDesk(page, lang);
    for (const text of words.replies) await reply(page, text);
    await sendReplacement(page, lang);
    await reply(page, words.done);
    await reply(page, words.last);
    await page.getByRole('button', { name: lang === 'zh' ? '结束接待' : 'End contact' }).click();
    await page.getByRole('button', { name: lang === 'zh' ? '结束并打分' : 'End and score' }).click();
    await page.getByRole('link', { name: lang === 'zh' ? '看报告' : 'Open report' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(lang === 'zh' ? '已解决' : 'Resolved').first()).toBeVisible();
  });
}
