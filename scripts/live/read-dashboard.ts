import type { Page } from '@playwright/test';
import { type PageResult, recognisePages } from '../recognise/run.ts';
import type { LiveDashboard, LivePage } from './dashboard.ts';

export interface ReadPage {
  readonly page: LivePage;
  readonly read: PageResult;
  /** What stands at the places that the page's truth names, by their selector. */
  readonly shown: ReadonlyMap<string, string>;
  /** Which of the look-alikes are on the page, by their text. */
  readonly present: ReadonlySet<string>;
}

/** Reads all pages of a dashboard as `npm run recognise` does, on no known platform. */
export async function readDashboard(
  { pages, storage, workers, cookies, locale, ready }: LiveDashboard,
  address: string,
  executablePath: string,
): Promise<ReadPage[]> {
  const read: ReadPage[] = [];
  for (const page of pages) {
    const shown = new Map<string, string>();
    let present = new Set<string>();
    const [result] = await recognisePages([`${address}${page.path}`], {
      executablePath,
      platform: null,
      storage,
      workers,
      cookies,
      locale,
      ready: page.ready ?? ready,
      onReady: async (open) => {
        for (const { value } of page.metrics) {
          if (typeof value !== 'object' || !value) continue;
          const texts = await open.locator(value.at).allTextContents();
          shown.set(value.at, (texts[0] ?? '').trim());
        }
        present = new Set(await lookAlikesOn(open, page.lookAlikes));
      },
    });
    if (result) read.push({ page, read: result, shown, present });
  }
  return read;
}

/** A look-alike that is not on the page was not resisted. */
async function lookAlikesOn(open: Page, lookAlikes: readonly string[]): Promise<string[]> {
  const text = await open.evaluate(() => document.body.textContent ?? '');
  const bare = text.replace(/\s+/g, ' ').toLowerCase();
  return lookAlikes.filter((one) => bare.includes(one.toLowerCase()));
}
