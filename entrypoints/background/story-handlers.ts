import { ownUrl } from '../../lib/browser/pages';
import { openSidePanel } from '../../lib/browser/side-panel';
import { tabById } from '../../lib/browser/tabs';
import { placeOf } from '../../lib/demo/address';
import { demoPromotion, demoSeries } from '../../lib/demo/series';
import { periodLabel } from '../../lib/explain/period';
import { lengthOf } from '../../lib/history/dates';
import { dailyValues } from '../../lib/history/series';
import type { Span } from '../../lib/history/types';
import { pageNumbers } from '../../lib/insight/page-numbers';
import { pageStory, type ToldSighting } from '../../lib/insight/page-story';
import { type SalesStory, salesStory } from '../../lib/insight/sales';
import type { PageStory, TrendPoint } from '../../lib/insight/types';
import type { PageReport, ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import { askScanner } from '../../lib/messaging/scanner-client';
import { metrics } from '../../lib/metrics/index';
import { platforms } from '../../lib/platforms/index';
import { isMoney } from '../../lib/presenter/cover-amounts';
import { loadSettings } from '../../lib/settings/store';
import { addDays, localDay } from '../../lib/shared/days';
import type { Sighting } from '../../lib/shared/sighting';
import type { Language } from '../../lib/shared/text';
import { currencyOf, explainWith } from './explain-now';
import { mayKeep } from './keep-numbers';
import { breakEvenReturn, historyOver, type OwnHistory, ownHistory } from './own-history';
import { type FrameReport, merge, readFrames } from './page-reports';
import { away } from './profile-scope';
import { storyOnce } from './story-cache';
import { amountsCovered } from './veiled-card';

type StoryMessages = Pick<Handlers<typeof ToBackground>, 'pageStory' | 'openPanel'>;

/** A line of three months fits a panel. */
const TREND_DAYS = 90;
/** At most so many numbers of the page go along with each question. */
const MOST_OTHERS = 40;

export const storyHandlers: StoryMessages = {
  pageStory: async ({ tabId }, sender) => {
    const tab = sender.ownPage ? (tabId ?? sender.tabId) : sender.tabId;
    if (tab === null) throw new Refused('no-page');
    return storyOf(tab);
  },
  openPanel: async (_data, { tabId }) => ({
    opened: tabId !== null && (await openSidePanel(tabId)),
  }),
};

/** What a story rests on, besides the records. */
interface Basis {
  readonly report: PageReport;
  /** ms since 1970; 0 on the sample store, whose numbers are of today. */
  readonly loadedAt: number;
  readonly language: Language;
  readonly sample: boolean;
  readonly keeps: boolean;
  /** Sums of money are covered on the page. */
  readonly covers: boolean;
}

/** Everything the panel says about the page in a tab. */
async function storyOf(tabId: number): Promise<PageStory> {
  const tab = await tabById(tabId);
  const sample = tab?.url.startsWith(ownUrl('demo')) ?? false;
  // The page takes its time to answer: what else is needed is read meanwhile.
  const [frames, { language, on }, mine, covers] = await Promise.all([
    sample ? sampleFrame(tabId) : framesOf(tabId),
    loadSettings(),
    mayKeep().catch(() => false),
    // Made-up numbers may be seen by everyone.
    sample ? false : amountsCovered(),
  ]);
  const report = on ? merge(frames) : { ...merge(frames), sightings: [] };
  const loadedAt = Math.min(...frames.map((frame) => frame.loadedAt));
  const basis: Basis = { report, loadedAt, language, sample, keeps: mine && !sample, covers };
  const now = new Date();
  return storyOnce(tabId, [basis, localDay(now)], now, () => tell(basis, now));
}

async function tell(
  { report, loadedAt, language, sample, keeps, covers }: Basis,
  now: Date,
): Promise<PageStory> {
  const found = report.sightings.filter((s) => s.metricId && metrics.has(s.metricId));
  // Of a page whose amounts are covered the story tells the other numbers alone.
  const known = covers ? found.filter((s) => !tellsMoney(s)) : found;
  const currency = known[0] ? currencyOf(known[0]) : null;
  const ids = [...new Set(known.flatMap(({ metricId }) => metricId ?? []))];
  const page = { url: report.url, platform: report.platform, loadedAt };
  const [history, breakEven] = await Promise.all([
    sample
      ? sampleHistory(report, now)
      : keeps
        ? ownHistory(page, [...ids, 'visitors', 'buyers', 'paid-amount'], now, known)
        : null,
    // What the person pays says nothing of a made-up shop.
    sample ? null : breakEvenReturn(currency).catch(() => null),
  ]);
  const told = known.flatMap((sighting): ToldSighting[] => {
    const metric = sighting.metricId ? metrics.get(sighting.metricId) : undefined;
    if (!metric) return [];
    const others = known.filter((other) => other !== sighting).slice(0, MOST_OTHERS);
    const card = explainWith(sighting, others, { language, history, breakEven, now });
    return [{ sighting, metric, card, trend: trendOf(history, metric.id, now) }];
  });
  return pageStory({
    url: report.url,
    platform: report.platform,
    platformName: platforms.get(report.platform)?.name[language] ?? null,
    language,
    sample,
    keeps,
    events: history?.events(language) ?? [],
    told,
    sales: salesOf(known, covers ? null : history, language, currency, now),
    currency,
    health: report.health,
    nameOf: (id) => metrics.get(id)?.name[language] ?? id,
  });
}

const tellsMoney = ({ metricId, value }: Sighting): boolean =>
  metrics.get(metricId ?? '')?.unit === 'money' || (value !== undefined && isMoney(value));

/** Our own page can not be scripted: its scanner is asked. */
export async function sampleFrame(tabId: number): Promise<FrameReport[]> {
  const reply = await away(() => askScanner(tabId, 'report', {}));
  if (!reply.ok) throw new Refused(reply.code);
  return [{ report: reply.value, loadedAt: 0 }];
}

/** The made-up shop has a made-up past; nothing of it is kept. */
export function sampleHistory({ url, platform }: PageReport, now: Date): OwnHistory {
  const { trade } = placeOf(new URL(url).hash);
  const { from, to, touchedTo } = demoPromotion(now);
  const name = { 'zh-CN': '店里的活动', en: 'A sale of the shop' };
  return historyOver(demoSeries(trade, now), { platform, loadedAt: now.getTime() }, now, [
    { id: 'sample-sale', name, from, to, touched: { from, to: touchedTo } },
  ]);
}

async function framesOf(tabId: number): Promise<FrameReport[]> {
  const found = await readFrames(tabId);
  if (found.length === 0) throw new Refused('no-page');
  return found;
}

function trendOf(history: OwnHistory | null, metricId: string, now: Date): TrendPoint[] {
  const series = history?.seriesOf(metricId);
  if (!series || series.days.length === 0) return [];
  const today = localDay(now);
  const span: Span = { from: addDays(today, -TREND_DAYS), to: addDays(today, -1) };
  const days = dailyValues(series, span).map(({ date, point }) => ({
    date,
    value: point?.value ?? null,
  }));
  // Days before the first kept one say nothing.
  const first = days.findIndex(({ value }) => value !== null);
  return first < 0 ? [] : days.slice(first);
}

/** The change of sales against the shop's own comparable time, where all three counts are kept. */
function salesOf(
  known: readonly Sighting[],
  history: OwnHistory | null,
  language: Language,
  currency: string | null,
  now: Date,
): SalesStory {
  const none: SalesStory = { change: null, why: null };
  const { values } = pageNumbers(known);
  const sightingOf = (id: string) =>
    known.find((s) => s.metricId === id && s.value?.readable && s.value.number === values.get(id));
  const parts = (['visitors', 'buyers', 'paid-amount'] as const).map((id) => {
    const sighting = sightingOf(id);
    return { sighting, past: sighting ? (history?.pastOf(sighting) ?? null) : null };
  });
  const [people, buyers, paid] = parts;
  if (!people?.past || !buyers?.past || !paid?.past || !people.sighting) return none;
  const span = { from: people.past.from, to: people.past.to };
  const together = parts.every(({ past }) => past?.from === span.from && past.to === span.to);
  if (!together) return none;
  const days = lengthOf(span);
  const number = (id: string) => values.get(id) ?? null;
  return salesStory(
    { days, visitors: people.past.value, buyers: buyers.past.value, paid: paid.past.value },
    {
      days,
      visitors: number('visitors'),
      buyers: number('buyers'),
      paid: number('paid-amount'),
    },
    {
      language,
      currency,
      against: periodLabel({ kind: days === 1 ? 'day' : 'range', ...span, raw: '' }, language, now),
      from: 'history',
    },
  );
}
