// @ts-check
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Browsers
 * @property {string | null} chromium executable of Chromium, Chrome or Edge
 * @property {string | null} firefox executable of Firefox
 */

const HOME = homedir();
const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': PROGRAMFILES_X86 } = process.env;

/**
 * A browser in a snap cannot see the profile and the extension that it is given; on Ubuntu
 * even /usr/bin/firefox is only a signpost to one.
 * @param {string} path
 */
function isSnap(path) {
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real.endsWith('/bin/snap')) return true;
  return statSync(real).size < 10_000 && readFileSync(real, 'utf8').includes('/snap/bin');
}

/** @param {readonly (string | undefined)[]} paths */
function firstUsable(paths) {
  return paths.find((path) => path && existsSync(path) && !isSnap(path)) ?? null;
}

/** @param {...string} names */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {string} inside path inside one of the folders where Windows keeps programs */
function inProgramFolders(inside) {
  return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].map(
    (folder) => folder && join(folder, inside),
  );
}

/**
 * @param {string} app name of the application
 * @param {string} [executable]
 */
function inApplications(app, executable = app) {
  return ['/Applications', join(HOME, 'Applications')].map((folder) =>
    join(folder, `${app}.app/Contents/MacOS`, executable),
  );
}

/** Where `playwright install` puts what it downloads. */
function playwrightFolder() {
  const { PLAYWRIGHT_BROWSERS_PATH: own } = process.env;
  if (own && own !== '0') return own;
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? HOME, 'ms-playwright');
  if (process.platform === 'darwin') return join(HOME, 'Library/Caches/ms-playwright');
  return join(HOME, '.cache/ms-playwright');
}

/** Every Chromium that Playwright downloaded, newest first. */
function playwrightChromiums() {
  const folder = playwrightFolder();
  if (!existsSync(folder)) return [];
  const testing = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    `chrome-mac-arm64/${testing}`,
    `chrome-mac-x64/${testing}`,
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inside.map((path) => join(folder, name, path)));
}

/** Chromium itself first: it changes least between machines. */
function chromiums() {
  if (process.platform === 'win32') {
    return [
      ...inProgramFolders('Chromium/Application/chrome.exe'),
      ...playwrightChromiums(),
      ...inProgramFolders('Google/Chrome/Application/chrome.exe'),
      ...inProgramFolders('Microsoft/Edge/Application/msedge.exe'),
    ];
  }
  if (process.platform === 'darwin') {
    return [
      ...inApplications('Chromium'),
      ...playwrightChromiums(),
      ...inApplications('Google Chrome'),
      ...inApplications('Microsoft Edge'),
    ];
  }
  return [
    ...onPath('chromium', 'chromium-browser'),
    ...playwrightChromiums(),
    ...onPath('google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'),
  ];
}

function firefoxes() {
  if (process.platform === 'win32') return inProgramFolders('Mozilla Firefox/firefox.exe');
  if (process.platform === 'darwin') {
    const apps = ['Firefox', 'Firefox ESR', 'Firefox Developer Edition'];
    return apps.flatMap((app) => inApplications(app, 'firefox'));
  }
  return onPath('firefox-esr', 'firefox');
}

/**
 * Looks on the usual paths of Linux, macOS and Windows. DONGDIAN_CHROMIUM and
 * DONGDIAN_FIREFOX, where set, are the only places looked at.
 * @returns {Browsers}
 */
export function findBrowsers() {
  const { DONGDIAN_CHROMIUM, DONGDIAN_FIREFOX } = process.env;
  return {
    chromium: firstUsable(DONGDIAN_CHROMIUM ? [DONGDIAN_CHROMIUM] : chromiums()),
    firefox: firstUsable(DONGDIAN_FIREFOX ? [DONGDIAN_FIREFOX] : firefoxes()),
  };
}
