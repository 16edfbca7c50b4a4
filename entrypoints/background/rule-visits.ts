import { hasOrigin } from '../../lib/browser/permissions';
import { injectRuleReader } from '../../lib/browser/scripts';
import { markRule } from '../../lib/db/rule-alerts';
import { keepLinks, updateRule } from '../../lib/db/rule-watch';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused, type Sender } from '../../lib/messaging/router';
import { platforms } from '../../lib/platforms/index';
import { pageOf } from '../../lib/platforms/page-of';
import { rulesAt } from '../../lib/rules/alerts/same-notice';
import { builtInFeed } from '../../lib/rules/feed/built-in';
import type { RuleChange } from '../../lib/rules/feed/types';
import { noticeLinks } from '../../lib/rules/notice/links';
import { readNotice } from '../../lib/rules/notice/read-notice';
import type { RuleText } from '../../lib/rules/types';
import { changeAlert, noticeAlert } from '../../lib/rules/watch/own-alert';
import { type KnownPlace, listsNotices, rulePageOf } from '../../lib/rules/watch/rule-page';
import { type Outcome, seePage, type Visit } from '../../lib/rules/watch/see-page';
import { pageKey } from '../../lib/settings/page-state';
import { loadSettings } from '../../lib/settings/store';
import type { Settings } from '../../lib/settings/types';
import { localDay } from '../../lib/shared/days';
import { ownRecords } from './own-records';
import { feedChanged } from './rule-feed';
import { textsChanged } from './rule-search';

/** What the platforms' files say of an address. */
export function placeOf(url: string): KnownPlace {
  const { platform, pageKind } = pageOf(url, platforms);
  return { platform: platform.id, pageKind };
}

/** Rules are read where the person allowed the site and switched nothing off. */
async function mayRead(url: string, settings: Settings): Promise<boolean> {
  if (!settings.on || !settings.families.rules || !URL.canParse(url)) return false;
  const { origin } = new URL(url);
  if (settings.sitesOff.includes(origin) || settings.pagesOff.includes(pageKey(url))) return false;
  return hasOrigin(`${origin}/*`);
}

/** A page was opened or came to the front: the reader is put where there is something to read. */
export async function rulePageOpened(
  url: string,
  tabId: number,
  settings: Settings,
): Promise<void> {
  const place = placeOf(url);
  if (!rulePageOf(url, place) && !listsNotices(url, place)) return;
  if (await mayRead(url, settings)) await injectRuleReader(tabId);
}

/** A visit that was judged, with the alert it is worth. */
export async function takeVisit(visit: Visit): Promise<Outcome | 'refused'> {
  const { page, text, seenIn, now } = visit;
  const notice = readNotice(text);
  const outcome = await updateRule<Outcome | 'refused'>(await ownRecords(), page.key, (known) => {
    const seen = seePage(known, visit);
    if (seen.outcome === 'refused')
      return { rule: seen.rule, history: null, alert: null, result: seen.outcome };
    const base = known?.history.versions.find(({ no }) => no === known.rule[seenIn]?.version);
    const alert =
      seen.outcome === 'changed' && seen.comparison
        ? changeAlert({
            page,
            title: seen.rule.title,
            comparison: seen.comparison,
            notice,
            seenIn,
            now,
            before: known?.rule.lastSeen ?? base?.at ?? now.toISOString(),
          })
        : null;
    return { rule: seen.rule, history: seen.history, alert, result: seen.outcome };
  });
  if (outcome !== 'refused' && outcome !== 'same') textsChanged();
  if (outcome === 'changed') feedChanged();
  return outcome;
}

/**
 * An announcement that is read on its own page joins the others, as seen: who has it before
 * their eyes is not told of it again. What the feed tells already is not told twice.
 */
async function takeNotice(page: Visit['page'], text: RuleText, now: Date): Promise<void> {
  if (rulesAt(page.address, builtInFeed.items).length > 0) return;
  const alert = noticeAlert({ page, notice: readNotice(text), now });
  if (!alert) return;
  const records = await ownRecords();
  await records.ownAlerts.put({ id: alert.id, key: page.key, alert });
  await markRule(records, alert.id, { kind: 'seen' }, now.toISOString(), {
    platform: alert.platform,
    language: (await loadSettings()).language,
  });
  feedChanged();
}

/** What the page at this address was read to say, if it is an announcement. */
export async function noticeAt(url: string): Promise<RuleChange | null> {
  const page = rulePageOf(url, placeOf(url));
  if (!page) return null;
  const kept = await (await ownRecords()).ownAlerts.where('key').equals(page.key).toArray();
  return kept.find(({ alert }) => alert.own?.from === 'notice')?.alert ?? null;
}

type Names = 'ruleReading' | 'ruleVisit' | 'pageNotice';

/** Only the top frame of the page itself speaks for it. */
function insist(url: string, { tabId, frameId, host }: Sender): void {
  const own = tabId !== null && frameId === 0 && URL.canParse(url) && new URL(url).host === host;
  if (!own) throw new Refused('not-permitted');
}

export const visitHandlers: Pick<Handlers<typeof ToBackground>, Names> = {
  ruleReading: async ({ url }, sender) => {
    insist(url, sender);
    if (!(await mayRead(url, await loadSettings()))) return { text: false, links: false };
    const place = placeOf(url);
    return { text: rulePageOf(url, place) !== null, links: listsNotices(url, place) };
  },

  ruleVisit: async ({ url, text, complete, links }, sender) => {
    insist(url, sender);
    if (!(await mayRead(url, await loadSettings()))) return {};
    const now = new Date();
    const page = rulePageOf(url, placeOf(url));
    if (page && text) {
      const outcome = await takeVisit({ page, text, seenIn: 'tab', complete, now });
      if (outcome !== 'refused') await takeNotice(page, text, now);
    }
    const found = noticeLinks(links, localDay(now)).flatMap(({ title, address, date }) => {
      const target = rulePageOf(address, placeOf(address));
      return target ? [{ ...target, title, date, seenAt: now.toISOString() }] : [];
    });
    await keepLinks(await ownRecords(), found);
    return {};
  },

  pageNotice: ({ url }) => noticeAt(url),
};
