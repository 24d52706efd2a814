import { expect, type Page, test } from '@playwright/test';
import { axeFaults, letPass, openApp, reply } from './helpers.ts';
import { WORDS } from './words.ts';

type Lang = keyof typeof WORDS;

/** Finds the scenario on the first page and starts it, as somebody does who sees the page for the first time. */
async function begin(page: Page, lang: Lang): Promise<{ faults: string[] }> {
  const app = await openApp(page);
  if (lang === 'en') await page.getByRole('button', { name: 'Switch to English' }).click();
  await page
    .getByRole('radio', { name: lang === 'zh' ? '中文' : 'English' })
    .first()
    .check({ force: true });
  // The same customer in every run.
  await page.getByRole('spinbutton').fill('21');
  await page.getByRole('link', { name: WORDS[lang].scenario, exact: true }).click();
  await expect(page.getByRole('log')).toBeVisible();
  await letPass(page, 12);
  return app;
}

async function sendReplacement(page: Page, lang: Lang): Promise<void> {
  const { reship, confirm, express } = WORDS[lang];
  await page.getByRole('button', { name: reship, exact: true }).click();
  const form = page.getByRole('form', { name: reship });
  await form.getByRole('combobox').last().selectOption({ label: express });
  await form.getByRole('button', { name: confirm }).click();
}

async function playToTheEnd(page: Page, lang: Lang): Promise<void> {
  const { replies, done, last, end, endNow, toReport } = WORDS[lang];
  for (const text of replies) await reply(page, text);
  await sendReplacement(page, lang);
  await reply(page, done);
  await reply(page, last);
  await page.getByRole('button', { name: end }).click();
  await page.getByRole('button', { name: endNow }).click();
  await page.getByRole('link', { name: toReport }).click();
}

for (const lang of ['zh', 'en'] as const) {
  test(`somebody resolves broken-on-arrival by typing and reads a report they can trace (${lang})`, async ({
    page,
  }) => {
    const words = WORDS[lang];
    const { faults } = await begin(page, lang);
    await playToTheEnd(page, lang);
    await expect(page.getByText(words.resolved).first()).toBeVisible();

    // Every score opens its reasons, and the points of its findings add up to it.
    const scores = page.getByRole('button', { name: words.scoreButton });
    await expect(scores).toHaveCount(4);
    for (const button of await scores.all()) {
      const score = Number(
        /\d+/.exec((await button.getAttribute('aria-label')) ?? (await button.innerText()))?.[0],
      );
      expect(score).toBeGreaterThanOrEqual(70);
      await button.click();
      await expect(page.getByText(new RegExp(`= ${score}$`)).first()).toBeVisible();
    }
    // What was typed is underlined as evidence, and its findings stand beside it.
    expect(await page.locator('mark').count()).toBeGreaterThan(5);
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);

    // The session is listed and opens again.
    await page.goto('/#/practise');
    await page.getByRole('list').getByRole('link', { name: words.scenario }).last().click();
    await expect(page.getByText(words.resolved).first()).toBeVisible();
  });
}
