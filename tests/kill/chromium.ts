import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Extension, openExtension } from '../e2e/support/extension.ts';
import type { Dump } from './judge.ts';
import type { Victim } from './run.ts';
import { ACKS, DUMP, writerScript } from './writer.ts';

/** A page of the extension that runs nothing of it. */
const BARE = 'manifest.json';

/** A Chromium with a profile that outlives it. */
export async function chromiumVictim(): Promise<Victim> {
  const profile = await mkdtemp(join(tmpdir(), 'dongdian-kill-'));
  let extension = await openExtension({ profile });
  let page: Page | null = null;

  const run = <T>(on: Page, body: string): Promise<T> =>
    on.evaluate(`(() => { ${body} })()`) as Promise<T>;

  return {
    write: async (tag) => {
      page = await extension.openPage(BARE);
      await run(page, writerScript(tag));
    },
    acks: async () => {
      const lines = page ? await run<string>(page, ACKS) : '';
      return lines === '' ? [] : lines.split('\n');
    },
    kill: async (death) => {
      if (death === 'worker') await extension.stopWorker();
      if (death === 'tab') await page?.close({ runBeforeUnload: false });
      if (death === 'browser') {
        await killBrowser(extension);
        extension = await openExtension({ profile });
      }
      if (death !== 'worker') page = null;
    },
    dump: async () => {
      if (page) await run(page, 'window.stopped = true');
      const reader = await extension.openPage(BARE);
      const text = await reader.evaluate(
        `new Promise((answer) => { (function () { ${DUMP} })(answer); })`,
      );
      await reader.close();
      return JSON.parse(text as string) as Dump;
    },
    rest: async () => {
      await page?.close();
      page = null;
      for (const other of extension.context.pages())
        if (other.url().startsWith(extension.origin)) await other.close();
    },
    close: async () => {
      await extension.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** SIGKILL for the browser's own process, by its number; its children end with it. */
async function killBrowser(extension: Extension): Promise<void> {
  const session = await extension.context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('The browser does not say which process it is.');
  const gone = new Promise((resolve) => extension.context.once('close', resolve));
  process.kill(browser.id, 'SIGKILL');
  await gone;
  await extension.close();
}
