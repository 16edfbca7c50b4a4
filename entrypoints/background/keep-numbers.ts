import * as z from 'zod/mini';
import { hasOrigin } from '../../lib/browser/permissions';
import { tabById } from '../../lib/browser/tabs';
import { isGiven } from '../../lib/db/consents';
import { forgetOld, keepObservations } from '../../lib/db/observations';
import { shopOf } from '../../lib/db/shops';
import { calendarOf } from '../../lib/history/calendar-of';
import { observe } from '../../lib/history/observe';
import { shopMarkOf } from '../../lib/history/shop-key';
import type { Observation } from '../../lib/history/types';
import { PageReportSchema } from '../../lib/messaging/protocol';
import { metrics } from '../../lib/metrics/index';
import { platforms } from '../../lib/platforms/index';
import type { Sighting } from '../../lib/shared/sighting';
import { Capture } from './capture';
import { ownRecords } from './own-records';
import { type FrameReport, reportsOf } from './page-reports';
import { atSwitch, gate, inProfile } from './profile-scope';
import { recordsChanged } from './story-cache';

/** One page, as far as keeping its numbers goes. */
export interface NumbersOf {
  readonly url: string;
  readonly platform: string;
  readonly sightings: readonly Sighting[];
  readonly loadedAt: number;
}

/**
 * The numbers of a page that would be kept: none from a site that was not chosen for good (a
 * page that is read this once is not remembered).
 */
export async function numbersOf(page: NumbersOf): Promise<Observation[]> {
  const mark = shopMarkOf(page.url);
  if (mark === null || !(await isChosen(page.url))) return [];
  const platform = platforms.get(page.platform);
  return observe({
    sightings: page.sightings,
    host: new URL(page.url).host,
    shop: await shopOf(await ownRecords(), mark),
    now: new Date(),
    calendar: calendarOf(platform, new Date(page.loadedAt)),
    currency: platform?.numbers.currency ?? null,
    metricOf: (id) => metrics.get(id),
  });
}

export async function keepNumbers(numbers: readonly Observation[]): Promise<number> {
  const written = await keepObservations(await ownRecords(), numbers);
  if (written > 0) recordsChanged();
  return written;
}

export const mayKeep = async (): Promise<boolean> => isGiven(await ownRecords(), 'C2', 'all');

async function isChosen(url: string): Promise<boolean> {
  return hasOrigin(`${new URL(url).origin}/*`);
}

async function keepFrames(frames: readonly FrameReport[]): Promise<void> {
  for (const { report, loadedAt } of frames) {
    const read = z.safeParse(PageReportSchema, report);
    if (!read.success || !Number.isFinite(loadedAt)) continue;
    await keepNumbers(await numbersOf({ ...read.data, loadedAt }));
  }
}

/** Reads pages once they are quiet, while consent C2 is given. */
export const capture = new Capture({
  tab: tabById,
  wanted: mayKeep,
  reports: reportsOf,
  keep: keepFrames,
  now: Date.now,
  after: (ms, call) => {
    const { epoch } = gate;
    const timer = setTimeout(() => inProfile(call, epoch), ms);
    return () => clearTimeout(timer);
  },
});
atSwitch(() => capture.forget());

/** Removes what is older than numbers are kept. */
export async function forgetOldNumbers(): Promise<void> {
  await forgetOld(await ownRecords(), new Date());
}
