import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Lets time pass on the page without waiting for it. */
export const letPass = (page: Page, seconds: number) => page.clock.fastForward(seconds * 1000);

/** A page whose clock is ours and that tells of every error, outside request and dialog it sees. */
export async function openApp(page: Page, path = '#/'): Promise<{ faults: string[] }> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
  page.on(
    'request',
    (request) => /^(?:https?|wss?):\/\/(?!127\.0\.0\.1)/.test(request.url()) && faults.push(request.url()),
  );
  await page.clock.install({ time: new Date('2026-03-10T10:00:00+08:00') });
  await page.goto(`/${path}`);
  return { faults };
}

/** Opens a desk with a customer and lets them write first. */
export async function openDesk(
  page: Page,
  scenario: string,
  lang: 'zh' | 'en',
  seed: number,
): Promise<{ faults: string[] }> {
  const app = await openApp(page, `#/practise/${scenario}?lang=${lang}&mode=practice&seed=${seed}`);
  await expect(page.getByRole('log')).toBeVisible();
  await letPass(page, 12);
  return app;
}

export const replyBox = (page: Page) => page.getByRole('textbox', { name: /^(回复|Reply)$/ });

/** Types a reply, sends it by Enter, and lets the customer answer. */
export async function reply(page: Page, text: string): Promise<void> {
  await replyBox(page).pressSequentially(text);
  await replyBox(page).press('Enter');
  await expect(page.getByRole('log')).toContainText(text.slice(0, 20));
  await letPass(page, 25);
}

/** Ends a conversation at the desk and goes to its report. */
export async function endAndOpenReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: '结束接待' }).click();
  await page.getByRole('button', { name: '结束并打分' }).click();
  await page.getByRole('link', { name: '看报告' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Scrolls up and waits until nothing scrolls any more: a finding that was shown may still be on its way. */
const stayAtTop = async (): Promise<void> => {
  for (let still = 0; still < 12; still++) {
    if (window.scrollY !== 0) still = 0;
    window.scrollTo({ top: 0, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
  }
  const passing = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)));
};

/** What axe finds against WCAG 2.2 AA, one line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  // A control half under the sticky bar looks too small to axe: what is measured is the page, not where it stands.
  await page.evaluate(stayAtTop);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 160)}`).join(', ')}`,
  );
}

/** The drafts of conversations, or of shifts, as they stand on the disk, as text; empty as long as the page has made no database. */
export const savedDrafts = (page: Page, store: 'drafts' | 'shiftDrafts' = 'drafts'): Promise<string> =>
  page.evaluate(
    (name) =>
      new Promise<string>((done) => {
        const opened = indexedDB.open('duilian');
        // Whoever opens first makes the database: that must be the page, not who looks on.
        opened.onupgradeneeded = () => opened.transaction?.abort();
        opened.onerror = () => done('');
        opened.onsuccess = () => {
          const all = opened.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opened.result.close();
            done(JSON.stringify(all.result));
          };
        };
      }),
    store,
  );
