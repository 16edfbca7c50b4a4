import { allChanges } from '../../lib/db/changes';
import type { ProfileDatabase } from '../../lib/db/database';
import { timesAbandoned } from '../../lib/db/drills';
import { everReadOf, readSince } from '../../lib/db/evidence';
import { learnerNow, offeredToday } from '../../lib/db/learner';
import { noticeLinks } from '../../lib/db/rule-watch';
import { allSheets } from '../../lib/db/sheets';
import { visitPage } from '../../lib/db/tips';
import { type DemoPlace, placeOf } from '../../lib/demo/address';
import { coreItems } from '../../lib/learning/core-items';
import { dueNow } from '../../lib/learning/due';
import type { PageReport } from '../../lib/messaging/protocol';
import { metrics } from '../../lib/metrics/index';
import { isForToday } from '../../lib/rules/alerts/build-alerts';
import type { Settings } from '../../lib/settings/types';
import { dayNumber, localDay } from '../../lib/shared/days';
import type { Sighting } from '../../lib/shared/sighting';
import { goalDays } from '../../lib/tips/goal-days';
import { eventsOf } from '../../lib/tips/page-events';
import type { MetricNow, TipContext } from '../../lib/tips/types';
import { alertsHere } from './alert-handlers';
import { currencyOf, explainWith } from './explain-now';
import { mayKeep } from './keep-numbers';
import { mendedPlace } from './mended-platforms';
import { historyOver, type OwnHistory, ownBreakEven, ownHistory } from './own-history';
import { ownRecords } from './own-records';
import type { FrameReport } from './page-reports';
import { sampleHistory } from './story-handlers';

/** At most so many numbers of the page are looked at beside one. */
const MOST_OTHERS = 40;

/** Everything a condition may look at, put together for one page. */
export async function contextOf(
  report: PageReport,
  frames: readonly FrameReport[],
  settings: Settings,
  sample: boolean,
  now: Date,
): Promise<TipContext> {
  const records = await ownRecords();
  const day = localDay(now);
  const sightings = report.sightings.filter(
    ({ metricId, value }) => metricId && metrics.has(metricId) && value?.readable,
  );
  const ids = [...new Set(sightings.flatMap(({ metricId }) => metricId ?? []))];
  const first = sightings[0];
  const currency = first ? currencyOf(first) : null;
  const page = {
    url: report.url,
    platform: report.platform,
    // The sample shop's numbers are of today.
    loadedAt: sample ? now.getTime() : Math.min(...frames.map(({ loadedAt }) => loadedAt)),
  };
  const mayLook = !sample && (await mayKeep().catch(() => false));
  const history = sample
    ? sampleHistory(report, now)
    : mayLook
      ? await ownHistory(page, ids, now, sightings)
      : null;
  const read = await everReadOf(records, ids);
  const numbers = metricsNow(sightings, history, read, settings, now);
  const number = (id: string) => numbers.get(id)?.value ?? null;
  const costs = sample
    ? null
    : await ownBreakEven(currency, {
        clicks: number('ad-clicks'),
        orders: number('ad-orders'),
      }).catch(() => null);
  const pageKind = sample
    ? DEMO_KINDS[placeOf(new URL(report.url).hash).page]
    : (await mendedPlace(report.url)).place.pageKind;
  const rules = await rulesAround(report.platform, settings, now);
  const promotions = (history ?? historyOver([], page, now)).events(settings.language);
  const lastVisit = pageKind !== null && !sample ? await visitPage(records, pageKind, day) : null;
  const sheets = await allSheets(records);
  const changes = sample ? [] : await allChanges(records);
  const waiting = changes.filter(({ decision }) => decision === null || decision.kind === 'wait');
  const due = waiting.filter(({ lookOn }) => lookOn <= day);
  const base = {
    day,
    hour: now.getHours(),
    pageKind,
    metrics: numbers,
    firstVisitOfDay: pageKind !== null && !sample && lastVisit !== day,
    breakEven: costs?.roi ?? null,
    highestClick: costs?.perClick ?? null,
    ruleDays: rules.days,
    promotionDays: daysTo(promotions, day),
    afterPromotion: promotions.some(({ from, to }) => from <= day && daysSince(to, day) <= AFTER),
    finished: new Set(sheets.filter(({ state }) => state === 'done').map((one) => one.offerId)),
  };
  const { everRead } = await readSince(records, day);
  return {
    ...base,
    events: eventsOf(base, {
      beginner: everRead === 0,
      coach: settings.role === 'coach',
      unreadRules: rules.unread,
      looksDue: due.length,
      looksWaiting: waiting.length - due.length,
      daysAway: lastVisit === null ? null : daysSince(lastVisit, day),
      drillsLeft: sample ? 0 : await timesAbandoned(records),
      goalDays: sample ? null : goalDays(sheets, day),
      notices: sample ? [] : await noticesOf(report.platform, day),
      reviewDue: !sample && (await reviewDueOf(records, ids, now)),
    }),
  };
}

/** Whether a review of a metric that stands on the page is due: the card of it offers the question. */
async function reviewDueOf(
  records: ProfileDatabase,
  metricIds: readonly string[],
  now: Date,
): Promise<boolean> {
  const [{ state }, offered] = await Promise.all([learnerNow(records), offeredToday(records)]);
  const setting = { items: coreItems, now, day: localDay(now), offered };
  return metricIds.some((metricId) => dueNow(state, { ...setting, metricId }).items.length > 0);
}

/** Announcements older than this are no news. */
const NOTICE_DAYS = 14;

const noticesOf = async (platform: string, day: string): Promise<string[]> =>
  (await noticeLinks(await ownRecords()))
    .filter((link) => link.platform === platform)
    .filter(({ seenAt }) => daysSince(seenAt.slice(0, 10), day) <= NOTICE_DAYS)
    .map(({ title }) => title);

/** Days after a promotion in which fewer sales are common (learning.md d.4). */
const AFTER = 14;

const daysSince = (from: string, to: string): number =>
  (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0);

const daysTo = (events: readonly { readonly from: string }[], day: string): number | null => {
  const ahead = events.map(({ from }) => daysSince(day, from)).filter((days) => days >= 0);
  return ahead.length > 0 ? Math.min(...ahead) : null;
};

/** What the pages of the sample store are. */
const DEMO_KINDS: Readonly<Record<DemoPlace['page'], string>> = {
  overview: 'home-overview',
  traffic: 'traffic',
  trade: 'trade',
  ads: 'ad-report',
  service: 'after-sale',
  reviews: 'reviews',
  rules: 'rules-center',
};

function metricsNow(
  sightings: readonly Sighting[],
  history: OwnHistory | null,
  read: ReadonlySet<string>,
  { language }: Settings,
  now: Date,
): Map<string, MetricNow> {
  const found = new Map<string, MetricNow>();
  for (const sighting of sightings) {
    const metric = sighting.metricId ? metrics.get(sighting.metricId) : undefined;
    const value = sighting.value?.number ?? null;
    if (!metric || value === null || found.has(metric.id)) continue;
    const past = history?.pastOf(sighting) ?? null;
    const { verdict } = explainWith(sighting, sightings.slice(0, MOST_OTHERS), {
      language,
      history,
      breakEven: null,
      now,
    });
    const moved = (verdict === 'better' || verdict === 'worse') && past !== null;
    found.set(metric.id, {
      metricId: metric.id,
      name: metric.name,
      value,
      said: sighting.value?.raw ?? String(value),
      past: past && {
        value: past.value,
        said: String(past.value),
        clearly: moved ? (value > past.value ? 'higher' : 'lower') : null,
      },
      firstSeen: !read.has(metric.id),
    });
  }
  return found;
}

/** Rule changes of a page's platform: days to the nearest, and how many nobody has looked at. */
async function rulesAround(
  platformId: string,
  { families }: Settings,
  now: Date,
): Promise<{ readonly days: number | null; readonly unread: number }> {
  // Records that can not be read cost the tip about rules, not the others.
  const alerts = families.rules ? await alertsHere(platformId, now).catch(() => []) : [];
  const ahead = alerts.flatMap(({ stage, days }) =>
    stage === 'upcoming' && days !== null ? [days] : [],
  );
  return {
    days: ahead.length > 0 ? Math.min(...ahead) : null,
    unread: alerts.filter(isForToday).length,
  };
}
