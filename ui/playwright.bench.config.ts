// The frame times of the window in Chromium (`cargo xtask bench`). Nothing is recorded: to keep a trace, Playwright
// writes down the whole page after every step, which costs far more than the frames that are measured.
import config from './playwright.config';

export default {
  ...config,
  testMatch: '*.bench.ts',
  workers: 1,
  timeout: 600_000,
  retries: 0,
  reporter: [['dot'] as ['dot']],
  use: { ...config.use, trace: 'off' as const },
};
