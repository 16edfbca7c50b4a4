/** Real input: the recogniser and the built extension on a real Vendure. See docs/live-runs.md. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../setup/build.mjs';
import { ClearError, runMain } from '../setup/clear-error.mjs';
import { findBrowsers } from '../setup/find-browsers.mjs';
import { ROOT } from '../setup/paths.mjs';
import { run } from './vendure/run.ts';
import { FOLDER, prepareShop } from './vendure/shop-folder.ts';

const HELP = `Runs the recogniser and the built extension on a real Vendure with made-up orders.

  npm run live:vendure [-- --no-build] [--fresh]

--no-build  take the extension in .output/chrome-mv3 as it is
--fresh     forget what earlier runs installed and built, start from nothing

The first run installs and builds Vendure in .cache/live/vendure. After that the only
machine that is spoken to is this one. Pages, screenshots and result.json stay there.`;

/** All in all, whatever happens. */
const LONGEST_MS = 10 * 60_000;

function options(): { build: boolean; fresh: boolean } | null {
  try {
    const { values } = parseArgs({
      allowNegative: true,
      options: {
        build: { type: 'boolean', default: true },
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values.help ? null : values;
  } catch (error) {
    throw new ClearError(
      `live:vendure: ${error instanceof Error ? error.message : 'bad options'}`,
      2,
    );
  }
}

await runMain(async () => {
  const wanted = options();
  if (!wanted) {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  const { chromium } = findBrowsers();
  if (!chromium) throw new ClearError('No Chromium was found: npm start installs one.');
  if (wanted.fresh) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });

  const stopping = new AbortController();
  const stop = (why: string): void => stopping.abort(new ClearError(`live:vendure: ${why}`));
  const timer = setTimeout(
    () => stop('ten minutes are over, stopped. What was installed is kept; try again.'),
    LONGEST_MS,
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => stop(`stopped by ${signal}.`));
  }
  try {
    const { signal } = stopping;
    await prepareShop(signal);
    // Right before it is used: the saved pages are read with the source as it stands now, too.
    if (wanted.build) await build('chrome');
    const result = await run(chromium, signal);
    const file = join(FOLDER, 'result.json');
    writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
    process.stdout.write(`\nPages, screenshots and result.json: ${relative(ROOT, FOLDER)}\n`);
  } finally {
    clearTimeout(timer);
  }
});
// Whatever is still open, browsers too, ends with this process.
process.exit();
