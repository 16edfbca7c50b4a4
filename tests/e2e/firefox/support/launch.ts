import { fileURLToPath } from 'node:url';
import { findBrowsers } from '../../../../scripts/setup/find-browsers.mjs';
import { Firefox } from './firefox.ts';
import { startFixtureServer } from './fixture-server.ts';
import { MarionetteClient } from './marionette.ts';
import { preferences } from './prefs.ts';
import { startFirefox } from './process.ts';

export const BUILT_ADDON = fileURLToPath(
  new URL('../../../../.output/firefox-mv3', import.meta.url),
);

export const NO_ADDON =
  'There is no built add-on in .output/firefox-mv3: run npm run build:firefox first.';
export const NO_FIREFOX =
  'Firefox was not found: install it, or set DONGDIAN_FIREFOX to the path of its executable.';

/**
 * Starts the Firefox of this machine, headless, with a fresh profile in which every name of
 * the internet leads to a fixture server on 127.0.0.1. Rejects with one sentence when there
 * is no Firefox or it does not start. Takes about three seconds.
 *
 * @param profile folder of a profile that outlives it
 */
export async function launchFirefox(profile?: string): Promise<Firefox> {
  const { firefox } = findBrowsers();
  if (firefox === null) throw new Error(NO_FIREFOX);
  const server = await startFixtureServer();
  const running = await startFirefox(firefox, preferences(server), profile).catch(async (error) => {
    await server.close();
    throw error;
  });
  const client = await MarionetteClient.connect(running.port);
  await client.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  const end = async () => {
    await running.end();
    await server.close();
  };
  return new Firefox(client, server, end, running.kill);
}
