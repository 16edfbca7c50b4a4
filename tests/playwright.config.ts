import { defineConfig } from '@playwright/test';

/** The shipped Chromium build in a real Chromium. Firefox has its own harness beside it. */
export default defineConfig({
  testDir: './e2e',
  testIgnore: ['**/firefox/**'],
  testMatch: '**/*.test.ts',
  outputDir: '../test-results',
  reporter: 'line',
  workers: 1,
  // A busy CI machine may miss a deadline once; what fails twice is wrong.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  use: { screenshot: 'only-on-failure' },
});
