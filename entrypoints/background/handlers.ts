import { metricIds } from 'virtual:lexicon';
import { openOwnPage } from '../../lib/browser/pages';
import { hasOrigin } from '../../lib/browser/permissions';
import { inEveryFrame, injectOverlay, injectScanner } from '../../lib/browser/scripts';
import { setBadge, tabById } from '../../lib/browser/tabs';
import { consentStates, decideConsent } from '../../lib/db/consents';
import { readSince, recordEvidence } from '../../lib/db/evidence';
import { keepObservation } from '../../lib/db/observations';
import { openRecords } from '../../lib/db/open';
import { explain } from '../../lib/explain/explain';
import type { PageReport, ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import { metrics } from '../../lib/metrics/index';
import { platforms } from '../../lib/platforms/index';
import { pageOf } from '../../lib/platforms/page-of';
import { applyPatch, switchPlace } from '../../lib/settings/change';
import { pageState } from '../../lib/settings/page-state';
import { DEFAULT_PROFILE, loadSettings, updateSettings } from '../../lib/settings/store';
import { alertHandlers, noticeOpened, ruleNote } from './alert-handlers';
import { packHandlers } from './pack-handlers';

const db = () => openRecords(DEFAULT_PROFILE);

/** What the background does for each message. Thin: the work is in `lib`. */
export const handlers: Handlers<typeof ToBackground> = {
  ...alertHandlers,
  ...packHandlers,

  pageState: async ({ url }) => {
    const settings = await loadSettings();
    if (settings.on && settings.families.rules) void noticeOpened(url).catch(() => undefined);
    return {
      ...pageState(settings, url, pageOf(url, platforms)),
      metricIds,
      allowed: URL.canParse(url) && (await hasOrigin(`${new URL(url).origin}/*`)),
    };
  },

  explain: async ({ sighting, others, sample }, sender) => {
    const settings = await loadSettings();
    const { language } = settings;
    const now = new Date();
    const metric = sighting.metricId ? metrics.get(sighting.metricId) : undefined;
    const card = explain({
      sighting,
      others,
      metric: metric ?? null,
      metrics,
      language,
      platformName: platforms.get(sighting.platform)?.name[language] ?? null,
      nameOfPlatform: (id) => platforms.get(id)?.name[language],
      platformCurrency: platforms.get(sighting.platform)?.numbers.currency ?? null,
      now,
      rule: metric ? await ruleNote(settings, metric.id, sighting.platform, now) : null,
    });
    if (!sample) {
      // The card does not wait for the record, and a full disk does not cost the card.
      void db()
        .then((records) => keepObservation(records, sighting, sender.host, now.toISOString()))
        .catch(() => undefined);
    }
    return card;
  },

  openOverlay: async (_data, { tabId, frameId }) => {
    if (tabId === null) throw new Refused('no-page');
    await injectOverlay(tabId, frameId);
    return { injected: true };
  },

  recordEvidence: async (evidence) => ({
    id: evidence.id,
    total: await recordEvidence(await db(), evidence),
  }),

  marksChanged: async ({ count }, { tabId, frameId }) => {
    if (tabId !== null && frameId === 0) await setBadge(tabId, count);
    return {};
  },

  openPage: async ({ page }) => {
    await openOwnPage(page);
    return {};
  },

  settings: () => loadSettings(),
  changeSettings: ({ patch }) => updateSettings((settings) => applyPatch(settings, patch)),
  switchPlace: ({ kind, key, on }) =>
    updateSettings((settings) => switchPlace(settings, kind, key, on)),

  learntToday: async () => {
    const { language } = await loadSettings();
    const day = new Date();
    day.setHours(0, 0, 0, 0);
    const { today, everRead } = await readSince(await db(), day.toISOString());
    const names = today.map((id) => metrics.get(id)?.name[language] ?? id);
    return { metricIds: today, names, everRead };
  },

  consents: async () => consentStates(await db()),
  decideConsent: async (decision) => {
    await decideConsent(await db(), { ...decision, at: new Date().toISOString() });
    return consentStates(await db());
  },

  readTab: async ({ tabId }) => {
    const reports = await reportsOf(tabId);
    if (reports.length > 0) return merge(reports);
    if (!(await injectScanner(tabId))) throw new Refused('not-permitted');
    const tab = await tabById(tabId);
    const found = await reportsOf(tabId);
    return found.length > 0 ? merge(found) : { ...NOTHING, url: tab?.url ?? '' };
  },
};

const NOTHING: PageReport = { url: '', platform: 'generic', sightings: [], health: [] };

/** Runs in the page's frames, beside the scanner: must not use anything from here. */
async function reportOfFrame(): Promise<PageReport | null> {
  const world = globalThis as unknown as Record<
    symbol,
    { scanner?: { report(): Promise<PageReport> } } | undefined
  >;
  const scanner = world[Symbol.for('dongdian.bridge')]?.scanner;
  return scanner ? scanner.report() : null;
}

async function reportsOf(tabId: number): Promise<PageReport[]> {
  try {
    return await inEveryFrame<PageReport | null>(tabId, reportOfFrame).then((all) =>
      all.filter((report) => report !== null),
    );
  } catch {
    return [];
  }
}

function merge(reports: readonly PageReport[]): PageReport {
  const [top = NOTHING] = reports;
  return {
    ...top,
    sightings: reports.flatMap((report) => report.sightings),
    health: reports.flatMap((report) => report.health),
  };
}
