import { tabById } from '../../lib/browser/tabs';
import { allChanges, decideChange, removeChange, saveChange } from '../../lib/db/changes';
import { shopObservations } from '../../lib/db/observations';
import { shopOf } from '../../lib/db/shops';
import { seriesOf } from '../../lib/history/series';
import { shopMarkOf } from '../../lib/history/shop-key';
import { shareDays } from '../../lib/insight/changes/days';
import { judgeChange } from '../../lib/insight/changes/judge';
import { changeProblems, soundTyped } from '../../lib/insight/changes/read-change';
import { tellChange } from '../../lib/insight/changes/tell';
import type { ChangeEntry, Judged } from '../../lib/insight/changes/types';
import { changeWindows, LOOK_AFTER_DAYS } from '../../lib/insight/changes/windows';
import { coreItems } from '../../lib/learning/core-items';
import { loopClosed, pathOfMetric } from '../../lib/learning/from-acts';
import type { ChangesReply, ToldChange } from '../../lib/messaging/change-messages';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import { metrics } from '../../lib/metrics/index';
import { paths } from '../../lib/paths/index';
import { platforms } from '../../lib/platforms/index';
import { loadSettings } from '../../lib/settings/store';
import { addDays, localDay } from '../../lib/shared/days';
import type { Language } from '../../lib/shared/text';
import { mayKeep } from './keep-numbers';
import { promotionsOn } from './own-history';
import { ownRecords } from './own-records';

type ChangeMessages = Pick<
  Handlers<typeof ToBackground>,
  'changes' | 'saveChange' | 'decideChange' | 'removeChange'
>;

/** What the person changed, and what can be told of it on its look date. */
export const changeHandlers: ChangeMessages = {
  changes: () => reply(),

  saveChange: async ({ tabId, typed, ...form }) => {
    if (!metrics.has(form.metricId) || (typed && !soundTyped(typed)))
      throw new Refused('bad-message');
    const now = new Date();
    const problems = changeProblems(form, localDay(now));
    if (Object.keys(problems).length > 0) return { saved: false, problems, full: false };
    const note = { ...form, what: form.what.trim(), typed, shop: await shopOfTab(tabId) };
    const saved = await saveChange(await ownRecords(), note, now.toISOString());
    return saved ? { saved, ...(await reply()) } : { saved, problems: {}, full: true };
  },

  decideChange: async ({ id, decision }) => {
    const records = await ownRecords();
    const now = new Date();
    const today = localDay(now);
    const all = await allChanges(records);
    const entry = all.find((one) => one.id === id);
    // Before its look date there is nothing to decide on.
    if (!entry || today < entry.lookOn) return reply();
    const found = await judged(entry, dueOf(all, today).length, now);
    const metric = metrics.get(entry.metricId);
    const path = metric && decision !== 'wait' ? pathOfMetric(metric, coreItems, paths) : null;
    const { language } = await loadSettings();
    await decideChange(
      records,
      id,
      { kind: decision, at: now.toISOString(), found },
      decision === 'wait' ? addDays(today, LOOK_AFTER_DAYS) : null,
      loopClosed(entry, found, path, { now, language }),
    );
    return reply();
  },

  removeChange: async ({ id }) => {
    await removeChange(await ownRecords(), id);
    return reply();
  },
};

/** The opaque key of the shop of a tab; without consent nothing is known of a shop. */
async function shopOfTab(tabId: number | null): Promise<string | null> {
  if (tabId === null || !(await mayKeep())) return null;
  const mark = shopMarkOf((await tabById(tabId))?.url ?? '');
  return mark === null ? null : shopOf(await ownRecords(), mark);
}

const isDecided = ({ decision }: ChangeEntry): boolean =>
  decision !== null && decision.kind !== 'wait';

const dueOf = (all: readonly ChangeEntry[], today: string): ChangeEntry[] =>
  all.filter((entry) => entry.lookOn <= today && !isDecided(entry));

async function reply(): Promise<ChangesReply> {
  const now = new Date();
  const today = localDay(now);
  const [{ language }, all, keeps] = await Promise.all([
    loadSettings(),
    ownRecords().then(allChanges),
    mayKeep(),
  ]);
  const together = dueOf(all, today).length;
  const changes = await Promise.all(all.map((entry) => told(entry, together, language, now)));
  return { changes, keeps, today };
}

async function told(
  entry: ChangeEntry,
  together: number,
  language: Language,
  now: Date,
): Promise<ToldChange> {
  const today = localDay(now);
  const metric = metrics.get(entry.metricId);
  const platform = platforms.get(entry.platform);
  const decided = isDecided(entry);
  // What was decided stands on what could be told then.
  const found =
    decided && entry.decision ? entry.decision.found : await judged(entry, together, now);
  const words = metric
    ? tellChange(found, {
        metric,
        lookOn: entry.lookOn,
        currency: platform?.numbers.currency ?? null,
        language,
        today,
      })
    : { verdict: null, sentences: [] };
  return {
    entry,
    name: metric?.name[language] ?? entry.metricId,
    platformName: platform?.name[language] ?? null,
    unit: metric?.unit ?? 'count',
    state: decided ? 'decided' : today < entry.lookOn ? 'waiting' : 'due',
    ...words,
    found: 'found' in found ? found.found : null,
    pair: found.state === 'shares' ? { before: found.before, after: found.after } : null,
    canType:
      !decided && (found.state === 'no-numbers' || ('from' in found && found.from === 'typed')),
  };
}

/** What the kept numbers of the entry's shop say, or else the typed ones. */
async function judged(entry: ChangeEntry, together: number, now: Date): Promise<Judged> {
  const today = localDay(now);
  const { platform, shop, metricId, on, lookOn } = entry;
  const metric = metrics.get(metricId);
  if (!metric) return { state: 'no-numbers', why: 'nothing-kept' };
  const windows = changeWindows(on, lookOn, today);
  const { ids, daysFrom } = shareDays(metric, platform);
  const kept =
    shop === null || !windows || today < lookOn
      ? []
      : await shopObservations(await ownRecords(), {
          shop,
          metricIds: ids,
          from: windows.before.from,
          to: windows.after.to,
        });
  const series = seriesOf(kept.filter((one) => one.platform === platform));
  return judgeChange({
    entry,
    metric,
    days: daysFrom((id) => series.find((one) => one.metricId === id)?.days ?? []),
    promotions: promotionsOn(platform, now),
    today,
    shownTogether: together,
  });
}
