import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Prefs, userJs } from './prefs.ts';

export interface FirefoxProcess {
  readonly profile: string;
  /** Where Marionette listens. */
  readonly port: number;
  /** Ends the process if it still runs and removes the profile, unless that was given. */
  end(): Promise<void>;
  /** Ends the process at once, as a crash does; the profile stays. */
  kill(): Promise<void>;
}

const START_TIMEOUT = 60_000;
const END_TIMEOUT = 10_000;

/** Marionette picks a free port and writes it into the profile. */
async function activePort(profile: string, child: ChildProcess): Promise<number> {
  const until = Date.now() + START_TIMEOUT;
  while (Date.now() < until && child.exitCode === null) {
    const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (text !== '') return Number(text);
    await sleep(50);
  }
  throw new Error(
    child.exitCode === null
      ? `Firefox did not answer within ${START_TIMEOUT / 1000} seconds.`
      : `Firefox ended at once with code ${child.exitCode}.`,
  );
}

/**
 * Starts Firefox headless with a fresh profile. The profile lives in the temporary folder
 * and is removed by `end()`. Rejects with one clear sentence when Firefox does not start.
 *
 * @param kept folder of a profile that outlives the process
 */
export async function startFirefox(
  executable: string,
  prefs: Prefs,
  kept?: string,
): Promise<FirefoxProcess> {
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'dongdian-firefox-')));
  // A killed one leaves its number there.
  await rm(join(profile, 'MarionetteActivePort'), { force: true });
  await writeFile(join(profile, 'user.js'), userJs({ ...prefs, 'marionette.port': 0 }));
  const child = spawn(
    executable,
    [
      '--headless',
      '--no-remote',
      '--marionette',
      '--remote-allow-system-access',
      '--profile',
      profile,
    ],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    },
  );
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const end = async (): Promise<void> => {
    const late = setTimeout(() => child.kill('SIGKILL'), END_TIMEOUT);
    await gone;
    clearTimeout(late);
    if (kept === undefined)
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await gone;
  };
  try {
    return { profile, port: await activePort(profile, child), end, kill };
  } catch (error) {
    child.kill('SIGKILL');
    await end();
    throw error;
  }
}
