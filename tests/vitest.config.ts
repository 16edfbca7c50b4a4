import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { lexiconPlugin } from '../scripts/lexicon-plugin.ts';
import { pinyinPlugin } from '../scripts/pinyin-plugin.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is pure keeps nothing: its files share the modules that each would read for itself. */
const SHARED = { pool: 'threads', isolate: false } as const;

/**
 * Every test that needs no built extension, and (project `firefox`) the tests which drive
 * a real Firefox. Files that read a DOM opt in with `// @vitest-environment jsdom`.
 */
export default defineConfig({
  root,
  plugins: [WxtVitest({ root }), lexiconPlugin(), pinyinPlugin()],
  test: {
    // The lexicon is packed out of hundreds of files: seconds on a busy two-core machine.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // By itself the runner leaves one core idle: of two that is half.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          ...SHARED,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          environment: 'node',
          include: ['tests/contract/**/*.test.ts'],
          ...SHARED,
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          environment: 'node',
          include: ['tests/db/**/*.test.ts'],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        // The same tests where every row lies sealed on the disk.
        extends: true,
        test: {
          name: 'db-sealed',
          environment: 'node',
          include: ['tests/db/**/*.test.ts'],
          // Thousands of broken files are refused before any database is asked.
          exclude: [
            'tests/db/sealed/**',
            'tests/db/corrupted-backups.test.ts',
            // Minutes of retries, of which the database sees a few rows.
            'tests/db/send-records.test.ts',
          ],
          setupFiles: ['fake-indexeddb/auto', 'tests/db/support/sealed-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/e2e/firefox/**/*.test.ts'],
          globalSetup: ['tests/e2e/firefox/support/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          fileParallelism: false,
          // As in Chromium: a busy machine may miss a deadline once.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});
