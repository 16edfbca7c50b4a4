// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { aptInstall, canUseApt } from './apt.mjs';
import { ClearError } from './clear-error.mjs';
import { findBrowsers } from './find-browsers.mjs';
import { TOOLS } from './paths.mjs';
import { run, runTool } from './run.mjs';

const FONT_FOLDER = '/usr/share/fonts';

/** Can Chinese be drawn? Only Linux comes without. */
async function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { code, output } = await run('fc-list', [':lang=zh', 'file'], { quiet: true });
  if (code === 0) return output.trim() !== '';
  return (
    existsSync(FONT_FOLDER) &&
    readdirSync(FONT_FOLDER, { recursive: true }).some((name) => /CJK|wqy/i.test(String(name)))
  );
}

/** @param {string} text */
const note = (text) => process.stdout.write(`Note: ${text}\n`);

/** What a person can type where this machine may not be changed from here. */
function howToInstall() {
  if (process.platform !== 'linux') return 'install Chromium, Chrome or Edge';
  return existsSync('/usr/bin/apt-get')
    ? 'run: sudo apt-get install chromium firefox-esr fonts-noto-cjk'
    : 'install chromium and firefox with your package manager';
}

/** Playwright's own Chromium, for machines without one. Root can bring its libraries too. */
async function downloadChromium() {
  process.stdout.write('Downloading Chromium (playwright install; this takes a minute or two) …\n');
  const libraries = canUseApt() ? ['--with-deps'] : [];
  // Kept back: when it fails, how to install by hand is the line that helps.
  await runTool(TOOLS.playwright, ['install', ...libraries, 'chromium'], { quiet: true });
}

/** @param {string} executable */
async function starts(executable) {
  // Windows opens a window for `--version`.
  if (process.platform === 'win32') return true;
  return (await run(executable, ['--version'], { quiet: true })).code === 0;
}

/**
 * Makes sure of the browsers and fonts that are asked for. Installs from Debian as root on
 * Debian, else takes what is there, else downloads Playwright's Chromium. A missing Firefox
 * or font is a note; a missing Chromium rejects with one clear line.
 * @param {{ chromium?: boolean, firefox?: boolean, fonts?: boolean }} wanted
 * @returns {Promise<import('./find-browsers.mjs').Browsers>}
 */
export async function ensureBrowsers({ chromium = false, firefox = false, fonts = false }) {
  let found = findBrowsers();
  const { DONGDIAN_CHROMIUM, DONGDIAN_FIREFOX } = process.env;
  if (chromium && DONGDIAN_CHROMIUM && !found.chromium) {
    throw new ClearError(`DONGDIAN_CHROMIUM: there is no browser at ${DONGDIAN_CHROMIUM}.`);
  }
  if (firefox && DONGDIAN_FIREFOX && !found.firefox) {
    throw new ClearError(`DONGDIAN_FIREFOX: there is no browser at ${DONGDIAN_FIREFOX}.`);
  }

  const packages = [
    ...(chromium && !found.chromium ? ['chromium'] : []),
    ...(firefox && !found.firefox ? ['firefox-esr'] : []),
    ...(fonts && !(await hasChineseFont()) ? ['fonts-noto-cjk'] : []),
  ];
  if (packages.length > 0 && canUseApt()) {
    const problem = await aptInstall(packages);
    if (problem) note(`apt-get: ${problem}`);
    found = findBrowsers();
  }
  if (chromium && !found.chromium) {
    await downloadChromium();
    found = findBrowsers();
  }
  if (chromium && !(found.chromium && (await starts(found.chromium)))) {
    throw new ClearError(`There is no Chromium that starts here: ${howToInstall()}.`);
  }
  if (firefox && !found.firefox) note('Firefox was not found, so its tests will fail.');
  if (packages.includes('fonts-noto-cjk') && !(await hasChineseFont())) {
    note('There is no Chinese font, so screenshots show boxes: install fonts-noto-cjk.');
  }
  return found;
}
