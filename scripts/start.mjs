// @ts-check
/**
 * `npm start`. Runs on the host's Node, before anything is installed: no dependencies here.
 */
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './setup/browsers.mjs';
import { build } from './setup/build.mjs';
import { ClearError, runMain } from './setup/clear-error.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runTool } from './setup/run.mjs';

const HELP = `npm start [-- --headless]

Installs what is missing, builds the extension and opens a browser with it on the sample
store. The browser stays open until you close it.

  --headless  without a window (always so where there is no display): opens the card of one
              metric, prints what was recognised, keeps a picture in .cache/start/demo.png
  --help      this text

DONGDIAN_CHROMIUM may name the browser to use.
`;

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function options() {
  try {
    const { values } = parseArgs({
      options: { headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    return values;
  } catch (error) {
    const [what] = String(error instanceof Error ? error.message : error).split(/\.\s/);
    throw new ClearError(`${what}. See npm start -- --help.`, 2);
  }
}

await runMain(async () => {
  const { headless = false, help = false } = options();
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  await ensureDependencies();
  const { chromium } = await ensureBrowsers({ chromium: true, fonts: true });
  await build('chrome');
  const quiet = headless || !hasDisplay();
  const { code } = await runTool('scripts/start/main.ts', [
    quiet ? 'headless' : 'window',
    chromium ?? '',
  ]);
  return code;
});
