import { metricIds } from 'virtual:lexicon';
import { openOwnPage } from '../../lib/browser/pages';
import { hasOrigin } from '../../lib/browser/permissions';
import { injectOverlay } from '../../lib/browser/scripts';
import { setBadge, tabById } from '../../lib/browser/tabs';
import { readSince, recordEvidence } from '../../lib/db/evidence';
import { sheetsOf } from '../../lib/db/sheets';
import { HOME, hashOf } from '../../lib/demo/address';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import { metrics } from '../../lib/metrics/index';
import { demoTradeOf } from '../../lib/offers/demo-trade';
import { applyPatch, switchPlace } from '../../lib/settings/change';
import { pageState } from '../../lib/settings/page-state';
import { loadSettings, updateSettings } from '../../lib/settings/store';
import { afterPages } from './after-pages';
import { alertHandlers, noticeOpened } from './alert-handlers';
import { badgeHandlers } from './badge-handlers';
import { caseHandlers } from './case-handlers';
import { changeHandlers } from './change-handlers';
import { costHandlers } from './cost-handlers';
import { drillHandlers, resumeDrill } from './drill-handlers';
import { explainNow } from './explain-now';
import { groupHandlers } from './group-handlers';
import { healthHandlers } from './health-handlers';
import { historyHandlers } from './history-handlers';
import { capture, mayKeep } from './keep-numbers';
import { leadsTo } from './leads-to';
import { learnHandlers } from './learn-handlers';
import { mendedPlace, withNewLabels } from './mended-platforms';
import { moduleHandlers } from './module-handlers';
import { offerHandlers } from './offer-handlers';
import { ownRecords, profileInUse } from './own-records';
import { packHandlers } from './pack-handlers';
import { packPageHandlers } from './pack-page-handlers';
import { loadedAtOf, merge, NO_REPORT, readFrames } from './page-reports';
import { noteShown } from './presenter-cards';
import { presenterHandlers } from './presenter-handlers';
import { profileHandlers } from './profile-handlers';
import { away } from './profile-scope';
import { recordHandlers } from './record-handlers';
import { notPages } from './record-store';
import { showRuleDot } from './rule-dot';
import { rulePageOpened, visitHandlers } from './rule-visits';
import { sessionHandlers } from './session-handlers';
import { storyHandlers } from './story-handlers';
import { tipHandlers } from './tip-handlers';
import { veilHandlers } from './veil-handlers';
import { veiledCard } from './veiled-card';
import { watchHandlers } from './watch-handlers';
import { xapiHandlers } from './xapi-handlers';

/** The sample shop opens with the trade that the person chose as theirs. */
async function sampleShop(): Promise<string> {
  const trade = await sheetsOf(await ownRecords(), 'my-trade')
    .then(demoTradeOf)
    .catch(() => null);
  return trade === null || trade === HOME.trade ? '' : hashOf({ ...HOME, trade });
}

/** A host that was allowed for updates or a record store alone is not read. */
async function mayRead(pattern: string): Promise<boolean> {
  if (!(await hasOrigin(pattern))) return false;
  return !(await notPages().catch(() => new Set<string>())).has(pattern);
}

/** What the background does for each message. Thin: the work is in `lib`. */
export const handlers: Handlers<typeof ToBackground> = {
  ...historyHandlers,
  ...healthHandlers,
  ...costHandlers,
  ...storyHandlers,
  ...alertHandlers,
  ...packHandlers,
  ...packPageHandlers,
  ...visitHandlers,
  ...watchHandlers,
  ...offerHandlers,
  ...tipHandlers,
  ...changeHandlers,
  ...drillHandlers,
  ...learnHandlers,
  ...xapiHandlers,
  ...badgeHandlers,
  ...moduleHandlers,
  ...recordHandlers,
  ...veilHandlers,
  ...presenterHandlers,
  ...profileHandlers,
  ...caseHandlers,
  ...sessionHandlers,
  ...groupHandlers,

  pageState: async ({ url }, sender) => {
    const { tabId, frameId, ownPage, documentId } = sender;
    const settings = await loadSettings();
    void resumeDrill(sender).catch(() => undefined);
    // Cards need it, and find the page at rest now.
    if (tabId !== null && !ownPage)
      afterPages(async () => (await mayKeep()) && loadedAtOf(tabId, documentId));
    if (tabId !== null && frameId === 0 && !ownPage) {
      afterPages(() => showRuleDot(tabId, url, settings));
      afterPages(() => rulePageOpened(url, tabId, settings));
    }
    if (settings.on && settings.families.rules) afterPages(() => noticeOpened(url));
    const { place, labels } = await mendedPlace(url);
    return {
      ...pageState(settings, url, place),
      metricIds: withNewLabels(metricIds, labels),
      allowed: URL.canParse(url) && (await mayRead(`${new URL(url).origin}/*`)),
    };
  },

  explain: async ({ sighting, others, sample }, { tabId, ownPage, url, documentId }) => {
    // Some pages change their numbers and not their count of marks: a card is a sign too.
    if (!sample && !ownPage && tabId !== null) capture.soon(tabId);
    // Without consent nothing is kept, and there is no past to look for.
    const keeps = !sample && tabId !== null && (await mayKeep().catch(() => false));
    // The page is asked last: it may be busy with the card's own script.
    const loadedAt = keeps ? await loadedAtOf(tabId, documentId).catch(() => null) : null;
    const page = loadedAt === null ? null : { url, loadedAt };
    const card = await explainNow(sighting, others, {
      ...(page ? { page } : {}),
      sample: sample || ownPage,
    });
    if (tabId !== null) void noteShown(card, tabId, sample).catch(() => undefined);
    const told = sample || ownPage ? card : await veiledCard(card);
    return { ...told, leadsTo: leadsTo(card, [sighting, ...others], sample) };
  },

  openOverlay: async (_data, { tabId, frameId }) => {
    if (tabId === null) throw new Refused('no-page');
    await away(() => injectOverlay(tabId, frameId));
    return { injected: true };
  },

  recordEvidence: async (evidence) => {
    const records = await ownRecords();
    // Begun while another profile was in use: it is nothing of this one.
    const begun = Date.parse(evidence.at) - evidence.visibleMs;
    if (begun < (await profileInUse()).since)
      return { id: evidence.id, total: await records.evidence.count() };
    return { id: evidence.id, total: await recordEvidence(records, evidence) };
  },

  marksChanged: async ({ count }, { tabId, frameId, ownPage }) => {
    if (tabId !== null && count > 0 && !ownPage) capture.soon(tabId);
    if (tabId !== null && frameId === 0) await setBadge(tabId, count);
    return {};
  },

  openPage: async ({ page, hash }) => {
    await openOwnPage(page, page === 'demo' && !hash ? await sampleShop() : hash);
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
    const { today, everRead } = await readSince(await ownRecords(), day.toISOString());
    const names = today.map((id) => metrics.get(id)?.name[language] ?? id);
    return { metricIds: today, names, everRead };
  },

  readTab: async ({ tabId }) => {
    const found = await readFrames(tabId);
    if (found.length > 0) return merge(found);
    return { ...NO_REPORT, url: (await tabById(tabId))?.url ?? '' };
  },
};
