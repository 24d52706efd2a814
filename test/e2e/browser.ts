import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser to test in: `PW_CHROMIUM`, else Playwright's own, else the system's. */
export function findBrowser(): string {
  const candidates = [process.env.PW_CHROMIUM ?? '', chromium.executablePath(), ...SYSTEM];
  const found = candidates.find((path) => path !== '' && existsSync(path));
  if (found === undefined) {
    throw new Error(
      'No Chromium found: on Debian run "apt-get install -y chromium fonts-noto-cjk", elsewhere "npx playwright install chromium".',
    );
  }
  return found;
}
