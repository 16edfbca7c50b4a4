// @ts-check
import { ClearError } from './clear-error.mjs';
import { TOOLS } from './paths.mjs';
import { runTool } from './run.mjs';

/**
 * Builds the extension into `.output/chrome-mv3` or `.output/firefox-mv3`, quietly. When it
 * fails, what the build said is printed and one clear line rejects.
 * @param {'chrome' | 'firefox'} browser
 */
export async function build(browser) {
  process.stdout.write(`Building the extension for ${browser} …\n`);
  const { code, output } = await runTool(TOOLS.wxt, ['build', '-b', browser], { quiet: true });
  if (code === 0) return;
  process.stdout.write(output);
  throw new ClearError(`The build for ${browser} failed: see its message above.`);
}
