import { metricIds } from 'virtual:lexicon';
import { openOwnPage } from '../../lib/browser/pages';
import { hasOrigin } from '../../lib/browser/permissions';
import { injectOverlay } from '../../lib/browser/scripts';
import { setBadge, tabById } from '../../lib/browser/tabs';
import { readSince, recordEvidence } from '../../lib/db/evidence';
import { openRecords } from '../../lib/db/open';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import { metrics } from '../../lib/metrics/index';
import { platforms } from '../../lib/platforms/index';
import { pageOf } from '../../lib/platforms/page-of';
import { applyPatch, switchPlace } from '../../lib/settings/change';
import { pageState } from '../../lib/settings/page-state';
import { DEFAULT_PROFILE, loadSettings, updateSettings } from '../../lib/settings/store';
import { alertHandlers, noticeOpened } from './alert-handlers';
import { costHandlers } from './cost-handlers';
import { drillHandlers, resumeDrill } from './drill-handlers';
import { explainNow } from './explain-now';
import { healthHandlers } from './health-handlers';
import { historyHandlers } from './history-handlers';
import { capture, mayKeep } from './keep-numbers';
import { leadsTo } from './leads-to';
import { offerHandlers } from './offer-handlers';
import { packHandlers } from './pack-handlers';
import { loadedAtOf, merge, NO_REPORT, readFrames } from './page-reports';
import { storyHandlers } from './story-handlers';
import { tipHandlers } from './tip-handlers';

const db = () => openRecords(DEFAULT_PROFILE);

/** What the background does for each message. Thin: the work is in `lib`. */
export const handlers: Handlers<typeof ToBackground> = {
  ...historyHandlers,
  ...healthHandlers,
  ...costHandlers,
  ...storyHandlers,
  ...alertHandlers,
  ...packHandlers,
  ...offerHandlers,
  ...tipHandlers,
  ...drillHandlers,

  pageState: async ({ url }, sender) => {
    const settings = await loadSettings();
    void resumeDrill(sender).catch(() => undefined);
    if (settings.on && settings.families.rules) void noticeOpened(url).catch(() => undefined);
    return {
      ...pageState(settings, url, pageOf(url, platforms)),
      metricIds,
      allowed: URL.canParse(url) && (await hasOrigin(`${new URL(url).origin}/*`)),
    };
  },

  explain: async ({ sighting, others, sample }, { tabId, ownPage, url }) => {
    // Some pages change their numbers and not their count of marks: a card is a sign too.
    if (!sample && !ownPage && tabId !== null) capture.soon(tabId);
    // Without consent nothing is kept, and there is no past to look for.
    const page =
      !sample && tabId !== null && (await mayKeep().catch(() => false))
        ? await loadedAtOf(tabId)
            .then((loadedAt) => ({ url, loadedAt }))
            .catch(() => undefined)
        : undefined;
    const card = await explainNow(sighting, others, {
      ...(page ? { page } : {}),
      sample: sample || ownPage,
    });
    return { ...card, leadsTo: leadsTo(card, [sighting, ...others], sample) };
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

  marksChanged: async ({ count }, { tabId, frameId, ownPage }) => {
    if (tabId !== null && count > 0 && !ownPage) capture.soon(tabId);
    if (tabId !== null && frameId === 0) await setBadge(tabId, count);
    return {};
  },

  openPage: async ({ page, hash }) => {
    await openOwnPage(page, hash);
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

  readTab: async ({ tabId }) => {
    const found = await readFrames(tabId);
    if (found.length > 0) return merge(found);
    return { ...NO_REPORT, url: (await tabById(tabId))?.url ?? '' };
  },
};
