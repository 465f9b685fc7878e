// The browser tests: the built interface in Chromium, against the real core behind the development bridge.
import { existsSync } from 'node:fs';

import { defineConfig } from '@playwright/test';

const DEBIAN = '/usr/bin/chromium';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  // A busy machine may be late once; what fails twice is broken.
  retries: 1,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    ...(existsSync(DEBIAN) ? {} : { channel: 'chrome' }),
    launchOptions: {
      ...(existsSync(DEBIAN) ? { executablePath: DEBIAN } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--font-render-hinting=none',
      ],
    },
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    trace: 'retain-on-failure',
  },
});
