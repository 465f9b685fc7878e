// The frame times of the window in Chromium (`cargo xtask bench`).
import config from './playwright.config';

export default { ...config, testMatch: '*.bench.ts', workers: 1, timeout: 600_000, reporter: [['dot'] as ['dot']] };
