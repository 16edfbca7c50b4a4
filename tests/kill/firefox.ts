import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FirefoxExtension, installExtension } from '../e2e/firefox/support/extension.ts';
import type { Firefox } from '../e2e/firefox/support/firefox.ts';
import { BUILT_ADDON, launchFirefox } from '../e2e/firefox/support/launch.ts';
import type { Dump } from './judge.ts';
import type { Victim } from './run.ts';
import { ACKS, DUMP, writerScript } from './writer.ts';

/** A page of the add-on that runs nothing of it. */
const BARE = 'manifest.json';

/** A Firefox with a profile that outlives it. */
export async function firefoxVictim(): Promise<Victim> {
  const profile = await mkdtemp(join(tmpdir(), 'dongdian-kill-firefox-'));
  let { firefox, extension } = await start(profile);
  let tab: string | null = null;
  let first = (await firefox.tabs())[0] ?? '';

  return {
    write: async (tag) => {
      tab = await extension.openPage(BARE);
      await firefox.evaluate(writerScript(tag));
    },
    acks: async () => {
      const lines = tab === null ? '' : await firefox.evaluate<string>(ACKS);
      return lines === '' ? [] : lines.split('\n');
    },
    kill: async (death) => {
      if (death === 'worker') return extension.stopBackground();
      if (death === 'tab') {
        await firefox.closeTab();
        await firefox.switchTo(first);
      } else {
        await firefox.kill();
        ({ firefox, extension } = await start(profile));
        first = (await firefox.tabs())[0] ?? '';
      }
      tab = null;
    },
    dump: async () => {
      if (tab !== null)
        await firefox.evaluate('(window.wrappedJSObject ?? window).stopped = true;');
      await extension.openPage(BARE);
      const text = await firefox.evaluateAsync<string>(DUMP);
      await firefox.closeTab();
      await firefox.switchTo(tab ?? first);
      return JSON.parse(text) as Dump;
    },
    rest: async () => {
      if (tab === null) return;
      await firefox.closeTab();
      await firefox.switchTo(first);
      tab = null;
    },
    close: async () => {
      await firefox.quit();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The add-on's address is its own again after a crash once the browser has written it down. */
async function start(profile: string): Promise<{ firefox: Firefox; extension: FirefoxExtension }> {
  const firefox = await launchFirefox(profile);
  const extension = await installExtension(firefox, BUILT_ADDON);
  await firefox.chrome('Services.prefs.savePrefFile(null);');
  return { firefox, extension };
}
