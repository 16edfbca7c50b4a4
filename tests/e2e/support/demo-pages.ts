import type { Page } from '@playwright/test';
import type { DemoPlace } from '../../../lib/demo/address.ts';
import { hashOf } from '../../../lib/demo/address.ts';
import { buildBook } from '../../../lib/demo/book/build.ts';
import { LOOKS } from '../../../lib/demo/looks/index.ts';
import { type PanelView, pageOf } from '../../../lib/demo/page.ts';
import type { DemoTab } from '../../../lib/demo/tabs.ts';
import { TRADES } from '../../../lib/demo/trades/index.ts';
import type { Language } from '../../../lib/shared/text.ts';
import { until } from './until.ts';

/** The sample store's day in these tests: a Sunday, so that yesterday is a Saturday. */
export const DEMO_DAY = new Date('2026-11-22T10:00:00');

/** One label that recognition has to find on a page of the sample store, and its number. */
export interface Expected {
  readonly metricId: string;
  /** `null`: the label stands over a column; a name alone. */
  readonly value: number | null;
  /** Of the period under which it stands; `null` over a column. */
  readonly days: number | null;
}

/** What a page of the sample store shows, counted here from the same book. */
export function panelsOf(place: DemoPlace, tab: DemoTab, language: Language): readonly PanelView[] {
  const trade = TRADES[place.trade];
  const book = buildBook(trade, DEMO_DAY);
  return pageOf({ book, trade, look: LOOKS[place.look], page: place.page, tab, language });
}

/** Every label of a page that is a metric's name with a number. */
export function expectedOn(place: DemoPlace, tab: DemoTab, language: Language): Expected[] {
  return panelsOf(place, tab, language).flatMap((panel): Expected[] => {
    if ('figures' in panel)
      return panel.figures.map(({ id, value, days }) => ({ metricId: id, value, days }));
    if ('heads' in panel)
      return panel.heads.map(({ id }) => ({ metricId: id, value: null, days: null }));
    return [];
  });
}

/** Goes to a place in the open store by its address alone, as a link would. */
export async function goTo(page: Page, place: DemoPlace): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hashOf(place));
  await until('the look is drawn', async () =>
    page.evaluate(
      ([look, hash]) =>
        document.querySelector('.bo')?.getAttribute('data-look') === look && location.hash === hash,
      [place.look, hashOf(place)] as const,
    ),
  );
}
