import { stat } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import sharp, { type Sharp } from 'sharp';
import type { SettingsPatch } from '../../lib/messaging/protocol.ts';
import { type CardView, card } from '../../tests/e2e/support/card.ts';
import type { Extension } from '../../tests/e2e/support/extension.ts';
import { waitForMark } from '../../tests/e2e/support/marks.ts';
import { readReport } from '../../tests/e2e/support/report.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The day of every picture: the sample store's book ends yesterday, and pictures may not age. */
const DAY = new Date('2026-11-22T10:00:00');
/** Browsers show a popup at most this high and scroll the rest. */
export const POPUP_HEIGHT = 600;

/** Writes a PNG of few colours. @returns its size in bytes. */
export async function save(picture: Buffer | Sharp, file: string): Promise<number> {
  const image = Buffer.isBuffer(picture) ? sharp(picture) : picture;
  await image.png({ palette: true, quality: 92, effort: 10, compressionLevel: 9 }).toFile(file);
  return (await stat(file)).size;
}

/** Opens one of the extension's pages at a size and on the day of the pictures. */
export async function openOwn(
  { context, origin }: Extension,
  path: string,
  size: Size,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.clock.setFixedTime(DAY);
  await page.goto(`${origin}/${path}`);
  return page;
}

/** Changes settings as our own pages do, by a message to the background, before they open. */
export async function choose({ openPage }: Extension, patch: SettingsPatch): Promise<void> {
  // A page of the extension that runs nothing of the extension.
  const page = await openPage('manifest.json');
  const answer = await page.evaluate(
    async (data) => {
      type Send = (message: unknown) => Promise<{ ok: boolean; code?: string }>;
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: Send } } };
      return chrome.runtime.sendMessage({ to: 'background', name: 'changeSettings', data });
    },
    { patch },
  );
  await page.close();
  if (!answer.ok) throw new Error(`The settings could not be changed: ${answer.code}.`);
}

/** Waits until nothing on one of our pages moves or loads any more. */
export async function still(page: Page, ms = 400): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(ms);
}

/** Points at a metric of the sample store as a person does, and waits for the whole card. */
export async function pointAt(page: Page, metricId: string): Promise<CardView> {
  const overlay = card(page);
  const label = await labelOf(page, metricId);
  const { box } = await waitForMark(page, label, 15_000);
  // On the words of the first line: a label may stand on two, with nothing between them.
  const [x, y] = [box.x + Math.min(box.width / 2, 24), box.y + Math.min(box.height / 2, 9)];
  await page.mouse.move(x - 40, y - 30);
  await page.mouse.move(x, y, { steps: 5 });
  let last = await overlay.waitOpen();
  for (let same = 0; same < 2; ) {
    await page.waitForTimeout(250);
    const now = await overlay.waitOpen();
    same = now.text === last.text && now.box.height === last.box.height ? same + 1 : 0;
    last = now;
  }
  return last;
}

/** What the page calls a metric, in the language it speaks now. */
async function labelOf(page: Page, metricId: string): Promise<string> {
  const until = Date.now() + 15_000;
  for (;;) {
    const { sightings } = await readReport(page);
    const found = sightings.find((sighting) => sighting.metricId === metricId);
    if (found) return found.labelText;
    if (Date.now() > until) throw new Error(`The sample store shows no ${metricId}.`);
    await page.waitForTimeout(100);
  }
}

/**
 * The popup as a browser shows it: as wide as it wants to be, at most 600 px high. It is
 * opened in a tab and speaks of the tab that `query` names.
 *
 * @param options.down share of the way scrolled down, 0 to 1
 * @param options.whole the whole of it, however high
 */
export async function popup(
  extension: Extension,
  query: string,
  options: { down?: number; colorScheme?: 'light' | 'dark'; whole?: boolean } = {},
): Promise<Buffer> {
  const { down = 0, colorScheme = 'light', whole = false } = options;
  const tall = { width: 800, height: POPUP_HEIGHT };
  const page = await openOwn(extension, `popup.html${query}`, tall, colorScheme);
  await still(page, 1200);
  const wanted = await page.locator('.popup').boundingBox();
  await page.setViewportSize({ ...tall, width: Math.min(800, Math.ceil(wanted?.width ?? 384)) });
  await still(page);
  await page.evaluate((share) => {
    const { scrollHeight, clientHeight } = document.documentElement;
    window.scrollTo(0, (scrollHeight - clientHeight) * share);
  }, down);
  await still(page, 100);
  const picture = await page.screenshot({ fullPage: whole });
  await page.close();
  return picture;
}
