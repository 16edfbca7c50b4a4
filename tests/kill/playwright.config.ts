import { defineConfig } from '@playwright/test';

/** Killed while writing, in both browsers, for as long as it takes: `npm run kill`. */
export default defineConfig({
  testDir: '.',
  testMatch: 'kill.test.ts',
  outputDir: '../../test-results',
  reporter: 'line',
  workers: 1,
  retries: 0,
});
