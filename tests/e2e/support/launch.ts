import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { QUIET_BROWSER } from '../../../scripts/recognise/quiet-browser.ts';

export interface LaunchOptions {
  readonly executable: string;
  /** Folder of the built extension: `.output/chrome-mv3`. */
  readonly extension: string;
  readonly headless: boolean;
  /** Language of the browser itself, which the extension starts with. */
  readonly language?: string;
  /** Everything goes through this proxy, 127.0.0.1 too. */
  readonly proxy?: string;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly touch?: boolean;
  /** Folder that keeps the profile from one start to the next; without it a fresh one. */
  readonly profile?: string;
}

export interface Launched {
  readonly context: BrowserContext;
  readonly id: string;
  readonly worker: Worker;
}

const WORKER_TIMEOUT = 15_000;

/** Chromium as root, or in a container, has no sandbox to offer. */
const noSandbox = process.platform === 'linux' ? ['--no-sandbox'] : [];

async function backgroundWorker(context: BrowserContext, id: string): Promise<Worker> {
  const mine = (worker: Worker): boolean => worker.url().startsWith(`chrome-extension://${id}/`);
  return (
    context.serviceWorkers().find(mine) ??
    context.waitForEvent('serviceworker', { predicate: mine, timeout: WORKER_TIMEOUT })
  );
}

/**
 * Opens a browser with a fresh profile and the extension in it. The extension is loaded by
 * the browser's own protocol and not by `--load-extension`, which Chrome and Edge no longer
 * listen to. Rejects with one sentence when the extension is not built or does not start.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<Launched> {
  const { executable, extension, headless, language = 'zh-CN', proxy, touch } = options;
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${extension}: run npm run build first.`);
  }
  const context = await chromium
    .launchPersistentContext(options.profile ?? '', {
      executablePath: executable,
      headless,
      chromiumSandbox: noSandbox.length === 0,
      locale: language,
      env: { ...definedEnv(), LANGUAGE: language.replace('-', '_') },
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        ...noSandbox,
        ...QUIET_BROWSER,
        '--enable-unsafe-extension-debugging',
        `--lang=${language}`,
      ],
      ...(options.viewport === undefined ? {} : { viewport: options.viewport }),
      ...(touch ? { hasTouch: true } : {}),
      ...(proxy === undefined ? {} : { proxy: { server: proxy, bypass: '<-loopback>' } }),
    })
    .catch((cause: unknown) => {
      throw new Error(`${executable} did not start (DONGDIAN_DEBUG=1 shows its log).`, { cause });
    });
  try {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser does not speak the DevTools protocol.');
    const { id } = await session.send('Extensions.loadUnpacked', { path: extension });
    await session.detach();
    return { context, id, worker: await backgroundWorker(context, id) };
  } catch (error) {
    await context.close();
    throw error;
  }
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
