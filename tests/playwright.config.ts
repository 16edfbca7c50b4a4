import { defineConfig } from '@playwright/test';

/** Files whose promises are about moments: a second browser beside them would take their time. */
const ALONE = [
  '**/bad-input.test.ts',
  '**/host-page.test.ts',
  '**/host-page-use.test.ts',
  '**/one-click-off.test.ts',
  '**/update.test.ts',
  '**/veil*.test.ts',
  '**/whole-flow.test.ts',
];

const FIREFOX = '**/firefox/**';

/** The shipped Chromium build in a real Chromium. Firefox has its own harness beside it. */
export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.test.ts',
  outputDir: '../test-results',
  reporter: 'line',
  workers: 2,
  projects: [
    { name: 'together', testIgnore: [FIREFOX, ...ALONE] },
    { name: 'alone', testMatch: ALONE, testIgnore: FIREFOX, workers: 1 },
  ],
  // A busy CI machine may miss a deadline once; what fails twice is wrong.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  use: { screenshot: 'only-on-failure' },
});
