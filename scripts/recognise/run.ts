import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { bundle } from '../bundle.ts';
import type { RecognisedPage } from './in-page.ts';
import { QUIET_BROWSER } from './quiet-browser.ts';

export interface PageResult extends RecognisedPage {
  page: string;
}

export interface RunOptions {
  readonly executablePath: string;
  readonly platform: string | null;
  /** Told about each page as it is done. */
  readonly onPage?: (result: PageResult) => void;
  /** Entries of `localStorage` that stand for a log-in. */
  readonly storage?: Readonly<Record<string, string>> | undefined;
  readonly cookies?: Readonly<Record<string, string>> | undefined;
  readonly locale?: string | undefined;
  /** A page counts as drawn when these words stand on it; without them, when it is quiet. */
  readonly ready?: string | undefined;
  /** Service workers of the pages run; a saved page needs none. */
  readonly workers?: boolean | undefined;
  /** Looks at a page right before it is read. */
  readonly onReady?: (page: Page) => Promise<void>;
}

/** Late content: the page has to be quiet this long, but is not waited for longer than that. */
const QUIET_MS = 600;
const LONGEST_MS = 12_000;

/** Opens all pages in one browser and reads each with the real scanner. */
export async function recognisePages(
  pages: readonly string[],
  options: RunOptions,
): Promise<PageResult[]> {
  const script = await bundle(fileURLToPath(new URL('./in-page.ts', import.meta.url)));
  const browser = await chromium.launch({
    executablePath: options.executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--allow-file-access-from-files',
      ...QUIET_BROWSER,
    ],
  });
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      bypassCSP: false,
      serviceWorkers: options.workers ? 'allow' : 'block',
      ...(options.locale ? { locale: options.locale } : {}),
    });
    for (const [name, value] of Object.entries(options.cookies ?? {}))
      await context.addCookies([{ name, value, url: new URL(pages[0] ?? '').origin }]);
    if (options.storage) await context.addInitScript(fillStorage, options.storage);
    const results: PageResult[] = [];
    for (const page of pages) {
      const result = { page, ...(await recogniseOne(context, page, script, options)) };
      options.onPage?.(result);
      results.push(result);
    }
    return results;
  } finally {
    await browser.close();
  }
}

async function recogniseOne(
  context: BrowserContext,
  address: string,
  script: string,
  { platform, onReady, ready }: RunOptions,
): Promise<RecognisedPage> {
  const url = /^https?:\/\//.test(address) ? address : pathToFileURL(resolve(address)).href;
  const page = await context.newPage();
  // Only the page itself and what lies beside it is loaded; nothing else is asked for.
  const allowed = url.startsWith('file:')
    ? pathToFileURL(`${dirname(resolve(address))}/`).href
    : `${new URL(url).origin}/`;
  await page.route('**/*', (route) => {
    const target = route.request().url();
    return target.startsWith(allowed) || /^(?:data|blob|about):/.test(target)
      ? route.continue()
      : route.abort();
  });
  try {
    const reply = await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    if (reply && reply.status() >= 400) throw new Error(`${address}: HTTP ${reply.status()}`);
    if (ready) await page.getByText(ready).first().waitFor({ timeout: 30_000 });
    await quiet(page);
    await onReady?.(page);
    return await readFrames(page, script, platform);
  } finally {
    await page.close();
  }
}

/** Runs in the page, before its own scripts. */
function fillStorage(entries: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
}

/** Waits until nothing was added or changed for a while. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(
    ([still, most]) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(done, still);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, still);
        });
        setTimeout(done, most);
        function done() {
          observer.disconnect();
          resolve();
        }
        observer.observe(document, { childList: true, subtree: true, characterData: true });
      }),
    [QUIET_MS, LONGEST_MS] as const,
  );
}

/** Reads the page and its frames, each in an isolated world as an extension would. */
async function readFrames(
  page: Page,
  script: string,
  platform: string | null,
): Promise<RecognisedPage> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const merged: RecognisedPage = { platform: '', sightings: [], health: [] };
  const frames = [frameTree];
  for (let at = 0; at < frames.length; at++) {
    const tree = frames[at];
    if (!tree) continue;
    frames.push(...(tree.childFrames ?? []));
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: tree.frame.id,
      worldName: 'dongdian',
    });
    const expression = `${script};dongdianRecognise(${JSON.stringify(platform)})`;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'scan failed');
    const read = result.value as RecognisedPage;
    if (at === 0) merged.platform = read.platform;
    merged.sightings.push(...read.sightings);
    merged.health = [...merged.health, ...read.health];
  }
  return merged;
}
