// @ts-check
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from './run.mjs';

const ENV = { DEBIAN_FRONTEND: 'noninteractive' };
/** Another apt may be at work (a fresh machine updates itself): wait for it, but not for ever. */
const PATIENCE = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];
const ATTEMPTS = 4;
const PAUSE = 10_000;

/** Can this machine install Debian packages without asking anybody? */
export function canUseApt() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * Names of the packages that can really be had: on Ubuntu `chromium` and `firefox` only lead to a snap.
 * @param {readonly string[]} names
 */
async function available(names) {
  /** @type {string[]} */
  const found = [];
  for (const name of names) {
    const { output } = await run('apt-cache', ['policy', name], { quiet: true });
    const candidate = /Candidate: (\S+)/.exec(output)?.[1];
    if (candidate && candidate !== '(none)' && !candidate.includes('snap')) found.push(name);
  }
  return found;
}

/**
 * Runs apt-get, again after a pause while another apt holds its lists.
 * @param {readonly string[]} args
 */
async function aptGet(args) {
  for (let attempt = 1; ; attempt += 1) {
    const result = await run('apt-get', [...PATIENCE, ...args], { quiet: true, env: ENV });
    const locked = /Could not get lock|Unable to (lock|acquire)/.test(result.output);
    if (result.code === 0 || !locked || attempt === ATTEMPTS) return result;
    await sleep(PAUSE);
  }
}

/**
 * Installs Debian packages, those that can be had.
 * @param {readonly string[]} names
 * @returns {Promise<string | null>} one line on what went wrong, or null
 */
export async function aptInstall(names) {
  process.stdout.write(`Installing ${names.join(', ')} (apt-get; this takes a minute or two) …\n`);
  // A failed update need not matter: the lists may be good enough.
  const update = await aptGet(['update']);
  const wanted = await available(names);
  if (wanted.length === 0) return update.code === 0 ? null : lastLine(update.output);
  const { code, output } = await aptGet(['install', '-y', '--no-install-recommends', ...wanted]);
  return code === 0 ? null : lastLine(output);
}

/** @param {string} output */
function lastLine(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const errors = lines.filter((line) => line.startsWith('E:'));
  return (errors[0] ?? lines.at(-1) ?? 'apt-get failed').trim();
}
