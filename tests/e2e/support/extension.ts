import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { findBrowsers } from '../../../scripts/setup/find-browsers.mjs';
import { type LaunchOptions, launchWithExtension } from './launch.ts';
import { type Network, takeNetwork } from './network.ts';
import { startRecordingProxy } from './recording-proxy.ts';

export const BUILT_EXTENSION = fileURLToPath(
  new URL('../../../.output/chrome-mv3', import.meta.url),
);

export type ExtensionOptions = Partial<Omit<LaunchOptions, 'proxy'>>;

/** The built extension in a Chromium with a fresh profile and no way out to the internet. */
export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** `chrome-extension://ID` */
  readonly origin: string;
  readonly network: Network;
  /** Errors on any page's console and uncaught ones, in order. */
  readonly errors: readonly string[];
  /** Opens one of its pages in a new tab: `openPage('popup.html')`. */
  openPage(path: string): Promise<Page>;
  /** Opens an address in a new tab. */
  open(url: string): Promise<Page>;
  /** Lets `permissions.request` for this origin answer yes without its window. */
  allowAsking(origin: string): Promise<void>;
  /** Gives it a host, as the person's "allow" would; its `permissions.onAdded` fires. */
  grant(origin: string): Promise<void>;
  /** Takes a host back, as a person does on chrome://extensions. */
  revoke(origin: string): Promise<void>;
  /** The background worker, once it runs. */
  worker(): Promise<Worker>;
  /** Kills the background worker at once; the next event starts a new one. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** The part of Chromium's own extensions page that is used here. */
interface DeveloperPrivate {
  addHostPermission(id: string, pattern: string): Promise<void>;
  removeHostPermission(id: string, pattern: string): Promise<void>;
}

async function changeHost(
  context: BrowserContext,
  what: keyof DeveloperPrivate,
  id: string,
  origin: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([name, extension, pattern]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: DeveloperPrivate };
      };
      await chrome.developerPrivate[name](extension, pattern);
    },
    [what, id, `${origin}/*`] as const,
  );
  await page.close();
}

async function request(context: BrowserContext, extension: string, origin: string): Promise<void> {
  const page = await context.newPage();
  // A page of the extension that runs nothing of the extension.
  await page.goto(`${extension}/manifest.json`);
  const given = await page.evaluate(async (pattern) => {
    type Ask = (wish: { origins: string[] }) => Promise<boolean>;
    const { chrome } = globalThis as unknown as { chrome: { permissions: { request: Ask } } };
    return chrome.permissions.request({ origins: [pattern] });
  }, `${origin}/*`);
  await page.close();
  if (!given) throw new Error(`The browser refused ${origin}.`);
}

async function stop(context: BrowserContext, origin: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
  for (const { type, url, targetId } of targetInfos) {
    if (type === 'service_worker' && url.startsWith(origin)) {
      await session?.send('Target.closeTarget', { targetId });
    }
  }
  await session?.detach();
}

/** A fresh install opens its welcome by itself: it shall not come in front of a test later. */
async function welcomed(context: BrowserContext, origin: string): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().startsWith(`${origin}/welcome.html`);
  const end = Date.now() + 10_000;
  while (!context.pages().some(isWelcome)) {
    if (Date.now() > end) throw new Error('A fresh install opened no welcome page.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function listenForErrors(context: BrowserContext, errors: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (event) => errors.push(String(event.error())));
}

/** Starts the browser; rejects with one sentence when there is none or nothing is built. */
export async function openExtension(options: ExtensionOptions = {}): Promise<Extension> {
  const executable = options.executable ?? findBrowsers().chromium;
  if (executable === null) {
    throw new Error('Chromium was not found: install it, or set DONGDIAN_CHROMIUM to its path.');
  }
  const proxy = await startRecordingProxy();
  const { context, id, worker } = await launchWithExtension({
    extension: BUILT_EXTENSION,
    headless: true,
    ...options,
    executable,
    proxy: proxy.address,
  }).catch(async (error: unknown) => {
    await proxy.close();
    throw error;
  });
  const origin = `chrome-extension://${id}`;
  const errors: string[] = [];
  listenForErrors(context, errors);
  const network = await takeNetwork(context, proxy);
  const close = async (): Promise<void> => {
    await context.close();
    await proxy.close();
  };
  if (options.profile === undefined) {
    await welcomed(context, origin).catch(async (error: unknown) => {
      await close();
      throw error;
    });
  }
  const open = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    context,
    id,
    origin,
    network,
    errors,
    open,
    openPage: (path) => open(`${origin}/${path}`),
    allowAsking: (site) => changeHost(context, 'addHostPermission', id, site),
    grant: async (site) => {
      await changeHost(context, 'addHostPermission', id, site);
      await request(context, origin, site);
    },
    revoke: (site) => changeHost(context, 'removeHostPermission', id, site),
    worker: async () =>
      context.serviceWorkers().find((one) => one.url() === worker.url()) ??
      context.waitForEvent('serviceworker'),
    stopWorker: () => stop(context, origin),
    close,
  };
}
