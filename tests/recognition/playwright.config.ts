import { defineConfig } from '@playwright/test';

/** Recognition on the fixture pages and their mutated copies. */
export default defineConfig({
  testDir: '.',
  testMatch: 'recognition.test.ts',
  outputDir: '../../test-results/recognition',
  reporter: 'line',
  workers: 1,
  retries: 0,
  timeout: 240_000,
  forbidOnly: Boolean(process.env.CI),
});
