// Pictures of every screen, for `cargo xtask screenshots`.
import { defineConfig } from '@playwright/test';

import tests from './playwright.config';

export default defineConfig({ ...tests, testMatch: '*.shots.ts', workers: 1, retries: 0, timeout: 120_000 });
