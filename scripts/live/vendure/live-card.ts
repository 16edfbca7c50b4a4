import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { card } from '../../../tests/e2e/support/card.ts';
import { type Extension, openExtension } from '../../../tests/e2e/support/extension.ts';
import { marks, markTexts, waitForMark } from '../../../tests/e2e/support/marks.ts';
import { logIn, type ShopLanguage, type ShopPage, speak, visit } from './browse.ts';

/** An address as a merchant has one; the answers come from the server on this machine. */
const ORIGIN = 'https://shop.vendure.test';
const VIEWPORT = { width: 1440, height: 900 };

/** What the built extension did on one live page. */
export interface LiveCard {
  readonly page: string;
  readonly label: string;
  readonly marks: readonly string[];
  /** The open card, as a person reads it. */
  readonly text: string;
  /** Errors on the console of the page or of the extension. */
  readonly errors: readonly string[];
  readonly outside: readonly string[];
  readonly screenshot: string;
}

export interface LiveOptions {
  /** `http://127.0.0.1:PORT` */
  readonly server: string;
  readonly page: ShopPage;
  readonly language: ShopLanguage;
  /** Label whose card is opened. */
  readonly label: string;
  /** Folder for the screenshot. */
  readonly folder: string;
}

/** Passes every request for the shop's address on to the server, and its answer back. */
async function passOn(context: BrowserContext, server: string): Promise<void> {
  await context.route(`${ORIGIN}/**`, async (route) => {
    const request = route.request();
    const { pathname, search } = new URL(request.url());
    const { host: _host, 'content-length': _length, ...headers } = await request.allHeaders();
    const sent = Object.entries(headers).filter(([name]) => !name.startsWith(':'));
    const posted = request.postDataBuffer();
    const reply = await fetch(server + pathname + search, {
      method: request.method(),
      headers: Object.fromEntries(sent),
      body: posted ? new Uint8Array(posted) : null,
      redirect: 'manual',
    });
    // `fetch` has unpacked the body already.
    const gone = ['content-encoding', 'content-length', 'transfer-encoding'];
    await route.fulfill({
      status: reply.status,
      headers: Object.fromEntries([...reply.headers].filter(([name]) => !gone.includes(name))),
      body: Buffer.from(await reply.arrayBuffer()),
    });
  });
}

async function hoverLabel(page: Page, label: string): Promise<string> {
  await waitForMark(page, label, 20_000);
  await page.getByText(label, { exact: true }).first().scrollIntoViewIfNeeded();
  // The page may still move a little: the place of the mark is read when it holds still.
  await page.waitForTimeout(500);
  const box = (await marks(page)).find(({ text }) => text === label)?.box;
  if (!box) throw new Error(`${label} lost its mark on ${page.url()}.`);
  await page.mouse.move(box.x - 40, box.y - 40);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await card(page).waitOpen(15_000);
  await page.waitForTimeout(800);
  return (await card(page).read())?.text ?? '';
}

/** Opens the card of one metric on the live back office, as a merchant would. */
export async function readLiveCard(options: LiveOptions): Promise<LiveCard> {
  const extension: Extension = await openExtension({ viewport: VIEWPORT });
  try {
    // Known to the network, so that the browser's warmed-up connections to it do not count.
    extension.network.serve({ origin: ORIGIN, pages: {} });
    await passOn(extension.context, options.server);
    await extension.grant(ORIGIN);
    const page = await logIn(extension.context, ORIGIN);
    await speak(page, ORIGIN, options.language);
    const before = extension.errors.length;
    await visit(page, ORIGIN, options.page);
    const text = await hoverLabel(page, options.label);
    const screenshot = join(options.folder, `live-${options.page.name}.${options.language}.png`);
    await page.screenshot({ path: screenshot });
    return {
      page: page.url(),
      label: options.label,
      marks: await markTexts(page),
      text,
      errors: extension.errors.slice(before),
      outside: extension.network.outside(),
      screenshot,
    };
  } finally {
    await extension.close();
  }
}
