import { type Alarm, alarmNamed } from '../../lib/browser/alarms';
import { hasOrigin, removeOrigin } from '../../lib/browser/permissions';
import { isGiven } from '../../lib/db/consents';
import { changeFeedWatch, feedWatch } from '../../lib/db/feed-watch';
import { watchedPackAddresses } from '../../lib/db/pack-watch';
import { recordStore } from '../../lib/db/record-store';
import type { FeedWatchInfo } from '../../lib/messaging/rule-messages';
import { PINNED_KEYS } from '../../lib/packs/pinned-keys';
import { type FeedWatch, freshWatch } from '../../lib/packs/watch';
import { loadSettings } from '../../lib/settings/store';
import { type LookWith, lookAtFeed } from './look-at-feed';
import { ownRecords } from './own-records';
import { away, gate, inProfile } from './profile-scope';
import { feedHostsChanged } from './rule-events';
import { feedChanged } from './rule-feed';
import { othersSpeakTo } from './spoken-to';

/** A worker that has just started has other things to do. */
const SOON_MS = 5 * 60_000;
/** While rule alerts are switched off, the hour passes without a question. */
const PAUSE_MS = 6 * 3_600_000;

let alarm: Alarm | undefined;

const how = async (): Promise<LookWith> => ({
  db: await ownRecords(),
  pinned: PINNED_KEYS,
  now: () => new Date(),
  random: Math.random,
  fetch: (input, init) => away(() => fetch(input, init)),
  allowed: (address) => hasOrigin(patternOf(address)),
  wanted: async () => {
    const { on, families } = await loadSettings();
    return on && families.rules;
  },
  taken: feedChanged,
});

/** What a page of ours may know of it. */
export const feedInfo = (watch: FeedWatch | null): FeedWatchInfo | null =>
  watch && {
    on: watch.on,
    address: watch.address,
    lookedAt: watch.lookedAt,
    outcome: watch.outcome,
  };

const patternOf = (address: string): string => `${new URL(address).origin}/*`;

/** Listens for the alarm of the feed. Call it synchronously when the worker starts. */
export function watchFeedAlarm(): void {
  alarm = alarmNamed('look-at-rule-feed', () => inProfile(() => look(true)));
  inProfile(mendFeedAlarm);
}

async function look(due: boolean): Promise<FeedWatch | null> {
  const { epoch } = gate;
  const watch = await lookAtFeed(await how(), due);
  // Another profile meanwhile: the alarm is for its own hours.
  if (gate.epoch === epoch) await setAlarm(watch);
  return watch;
}

async function setAlarm(watch: FeedWatch | null): Promise<void> {
  if (!watch?.on || watch.nextAt === null) return alarm?.set(null);
  // Switched off for a while: no question was asked, and the hour of the next has passed.
  const late = Date.parse(watch.nextAt) <= Date.now();
  return alarm?.set(late ? Date.now() + PAUSE_MS : Date.parse(watch.nextAt));
}

/** Browsers may lose alarms, with an update or on another day: whoever wants one has one. */
export async function mendFeedAlarm(): Promise<void> {
  if (await alarm?.isSet()) return;
  const watch = await feedWatch(await ownRecords());
  if (!watch?.on) return;
  const next = watch.nextAt === null ? 0 : Date.parse(watch.nextAt);
  await alarm?.set(Math.max(next, Date.now() + SOON_MS));
}

/** Another profile is in use: its own hours count. */
export async function replanFeedAlarm(): Promise<void> {
  await alarm?.set(null);
  await mendFeedAlarm();
}

/** Nothing is asked any more; the watch itself is gone already. */
export const stopFeedAlarm = async (): Promise<void> => alarm?.set(null);

/** Switches the looking on, with a look at once, or off; then its host is given back. */
export async function switchFeedWatch(address: string, on: boolean): Promise<FeedWatch | null> {
  const records = await ownRecords();
  const before = await feedWatch(records);
  await changeFeedWatch(records, (known) =>
    on ? freshWatch(address) : known ? { ...known, on: false, nextAt: null } : null,
  );
  // The browser's yes came before ours: until now that host looked like one to be read.
  feedHostsChanged();
  if (before && (!on || before.address !== address)) await giveBack(before.address);
  if (on) return look(false);
  await alarm?.set(null);
  return feedWatch(records);
}

/** Hosts that were allowed for updates alone are not kept longer than they are asked. */
export async function giveBack(address: string): Promise<void> {
  if (!URL.canParse(address)) return;
  const { origin } = new URL(address);
  const records = await ownRecords();
  const watch = await feedWatch(records);
  const store = await recordStore(records);
  const packs = await watchedPackAddresses(records);
  const watched = [watch?.on && watch.address, store?.on && store.endpoint, ...packs].some(
    (one) => one && new URL(one).origin === origin,
  );
  if (watched || (await othersSpeakTo()).has(`${origin}/*`)) return;
  if (!(await isGiven(records, 'C1', origin))) await removeOrigin(`${origin}/*`);
}

/** The host was taken back in the browser: nobody is asked any more. */
export async function feedHostTakenBack(): Promise<void> {
  const watch = await feedWatch(await ownRecords());
  if (!watch?.on || (await hasOrigin(patternOf(watch.address)))) return;
  await changeFeedWatch(await ownRecords(), (known) =>
    known?.on ? { ...known, on: false, outcome: 'not-permitted', nextAt: null } : null,
  );
  await alarm?.set(null);
}

/** Match patterns that were allowed for updates alone: their pages are not ours to read. */
export async function updatesOnly(): Promise<ReadonlySet<string>> {
  const records = await ownRecords();
  const watch = await feedWatch(records);
  const addresses = [
    ...(watch?.on ? [watch.address] : []),
    ...(await watchedPackAddresses(records)),
  ];
  const only = await Promise.all(
    addresses.map(async (address) =>
      (await isGiven(records, 'C1', new URL(address).origin)) ? [] : [patternOf(address)],
    ),
  );
  return new Set(only.flat());
}
