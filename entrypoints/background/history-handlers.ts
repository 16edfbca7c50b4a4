import { hasOrigin } from '../../lib/browser/permissions';
import { consentStates, decideConsent, isGiven, withdrawLostSites } from '../../lib/db/consents';
import { eraseObservations, keptByPlatform, observationsSince } from '../../lib/db/observations';
import { readTyped } from '../../lib/history/read-typed';
import { seriesOf } from '../../lib/history/series';
import type { KeptNumbers, ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import { metrics } from '../../lib/metrics/index';
import { readNumber } from '../../lib/recognise/strings/number';
import { addDays, localDay } from '../../lib/shared/days';
import { explainNow } from './explain-now';
import { keepNumbers, mayKeep, numbersOf } from './keep-numbers';
import { ownRecords } from './own-records';
import { noteShown } from './presenter-cards';
import { recordsChanged } from './story-cache';
import { veiledCard } from './veiled-card';

type HistoryMessages = Pick<
  Handlers<typeof ToBackground>,
  'typedNumber' | 'keptNumbers' | 'eraseNumbers' | 'historyOf' | 'consents' | 'decideConsent'
>;

/** Consents, and what is kept under them. */
export const historyHandlers: HistoryMessages = {
  consents: async () => {
    // The browser's own page may just have taken a site back.
    await sitesTakenBack();
    return consentStates(await ownRecords());
  },
  decideConsent: async (decision) => {
    await decideConsent(await ownRecords(), { ...decision, at: new Date().toISOString() });
    return consentStates(await ownRecords());
  },

  typedNumber: async ({ sighting, others, raw, url, loadedAt, sample }, { host, tabId }) => {
    const metric = sighting.metricId ? metrics.get(sighting.metricId) : undefined;
    if (!metric) throw new Refused('bad-message');
    const read = readTyped(raw, metric.unit, readNumber);
    if (!read.ok) return { problem: read.why };
    const typed = { ...sighting, value: read.value };
    const card = await explainNow(typed, others);
    if (tabId !== null) void noteShown(card, tabId, sample).catch(() => undefined);
    const own = !sample && URL.canParse(url) && new URL(url).host === host;
    const told = sample ? card : await veiledCard(card);
    if (!own || !(await mayKeep())) return { card: told, kept: false };
    const page = { url, platform: sighting.platform, sightings: [typed, ...others], loadedAt };
    const numbers = (await numbersOf(page)).filter(({ metricId }) => metricId === metric.id);
    // The card does not wait for a full disk to be cleared.
    const kept = await keepNumbers(numbers.map((one) => ({ ...one, typed: true as const }))).catch(
      () => 0,
    );
    return { card: told, kept: kept > 0 };
  },

  keptNumbers: () => kept(),
  eraseNumbers: async ({ platform }) => {
    await eraseObservations(await ownRecords(), platform);
    recordsChanged();
    return kept();
  },
  historyOf: async ({ platform, metricIds, days }) => {
    const since = addDays(localDay(new Date()), -days);
    const rows = await observationsSince(await ownRecords(), {
      since,
      ...(platform === undefined ? {} : { platform }),
      ...(metricIds === undefined ? {} : { metricIds }),
    });
    return seriesOf(rows);
  },
};

async function kept(): Promise<KeptNumbers> {
  const records = await ownRecords();
  const platforms = await keptByPlatform(records);
  return {
    given: await isGiven(records, 'C2', 'all'),
    total: platforms.reduce((sum, { count }) => sum + count, 0),
    platforms,
  };
}

/** A site that the browser took back is a consent taken back. */
export async function sitesTakenBack(): Promise<void> {
  await withdrawLostSites(
    await ownRecords(),
    (origin) => hasOrigin(`${origin}/*`),
    new Date().toISOString(),
  );
}
