import { type Alarm, alarmNamed } from '../../lib/browser/alarms';
import { hasOrigin, removeOrigin } from '../../lib/browser/permissions';
import { forget, remember, remembered } from '../../lib/browser/session-memory';
import { decideConsent, isGiven } from '../../lib/db/consents';
import { learnerNow } from '../../lib/db/learner';
import { clearWaiting } from '../../lib/db/record-queue';
import { changeRecordStore, recordStore } from '../../lib/db/record-store';
import type { StoreKey } from '../../lib/xapi/store-client';
import { freshStore, type RecordStore } from '../../lib/xapi/store-state';
import { updatesOnly } from './feed-watch';
import { ownRecords, profileInUse } from './own-records';
import { away, gate, inProfile } from './profile-scope';
import { feedHostsChanged } from './rule-events';
import { type SendWith, sendRecords } from './send-records';
import { othersSpeakTo } from './spoken-to';
import { writerFor } from './xapi-writer';

/** A worker that has just started has other things to do. */
const SOON_MS = 2 * 60_000;
/** One for each profile: an agency's key is not used for another's records. */
const keyName = async (): Promise<string> => `record-store-key:${(await profileInUse()).id}`;

const originOf = (address: string): string => new URL(address).origin;
const patternOf = (origin: string): string => `${origin}/*`;

let alarm: Alarm | undefined;

/** The key, as long as it is for this address. It is never written to disk. */
export async function keyFor(endpoint: string): Promise<StoreKey | null> {
  const kept = (await remembered(await keyName())) as ({ endpoint: string } & StoreKey) | undefined;
  return kept?.endpoint === endpoint ? { user: kept.user, secret: kept.secret } : null;
}

export async function rememberKey(endpoint: string, key: StoreKey): Promise<void> {
  await remember(await keyName(), { endpoint, ...key });
}

export const sendWith = async (): Promise<SendWith> => {
  const records = await ownRecords();
  return {
    db: records,
    now: () => new Date(),
    random: Math.random,
    fetch: (input, init) => away(() => fetch(input, init)),
    key: async () => keyFor((await recordStore(records))?.endpoint ?? ''),
    allowed: (origin) => hasOrigin(patternOf(origin)),
    writer: (homePage) => writerFor(records, homePage),
    areas: async () => (await learnerNow(records)).state.areas,
  };
};

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: two sendings at a time would ask about each other's statements. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const before = turn;
  const done = away(() => before).then(work);
  turn = done.catch(() => undefined);
  return done;
}

/** Sends what waits, now. */
export const sendNow = (): Promise<void> =>
  inTurn(async () => {
    const { epoch } = gate;
    const store = await sendRecords(await sendWith());
    // Another profile meanwhile: the alarm is for its own sendings.
    if (gate.epoch === epoch) await setAlarm(store);
  });

/** Listens for the alarm of the sendings. Call it synchronously when the worker starts. */
export function watchRecordsAlarm(): void {
  alarm = alarmNamed('send-records', () => inProfile(sendNow));
  inProfile(mend);
}

async function setAlarm(store: RecordStore | null): Promise<void> {
  await alarm?.set(store?.on && store.nextAt !== null ? Date.parse(store.nextAt) : null);
}

/** Another profile is in use: its own sendings count. */
export async function replanRecordsAlarm(): Promise<void> {
  await alarm?.set(null);
  await mend();
}

/** Browsers may lose alarms, with an update or on another day: whoever wants one has one. */
async function mend(): Promise<void> {
  if (await alarm?.isSet()) return;
  const store = await recordStore(await ownRecords());
  if (!store?.on || store.nextAt === null) return;
  await alarm?.set(Math.max(Date.parse(store.nextAt), Date.now() + SOON_MS));
}

/** Consent C6 for one record store, whose host the browser allows already. */
export async function connect(
  chosen: Pick<RecordStore, 'endpoint' | 'homePage' | 'before'>,
  key: StoreKey | null,
): Promise<void> {
  const records = await ownRecords();
  const since = new Date().toISOString();
  const before = await recordStore(records);
  const origin = originOf(chosen.endpoint);
  if (before?.on && originOf(before.endpoint) !== origin) await leave();
  await decideConsent(records, { id: 'C6', scope: origin, given: true, at: since });
  // Another store knows nothing of what this one was given, another agency nothing of either.
  const other = before?.endpoint !== chosen.endpoint || before.homePage !== chosen.homePage;
  await clearWaiting(records, other);
  await changeRecordStore(records, (now) => {
    const fresh = freshStore({ ...chosen, since });
    // The agreement stands since the day it was given, whatever else is mended.
    return now?.on && originOf(now.endpoint) === origin ? { ...fresh, since: now.since } : fresh;
  });
  if (key) await rememberKey(chosen.endpoint, key);
  // The browser's yes came before ours: until now that host looked like one to be read.
  feedHostsChanged();
}

/** Nothing goes any more: consent, host and key are given back, what waited is forgotten. */
export async function leave(): Promise<void> {
  const records = await ownRecords();
  const store = await recordStore(records);
  if (!store) return;
  const origin = originOf(store.endpoint);
  const at = new Date().toISOString();
  await changeRecordStore(records, (now) => now && { ...now, on: false, nextAt: null });
  await decideConsent(records, { id: 'C6', scope: origin, given: false, at });
  await clearWaiting(records);
  await forget(await keyName());
  await alarm?.set(null);
  const wanted =
    (await isGiven(records, 'C1', origin)) ||
    (await updatesOnly()).has(patternOf(origin)) ||
    (await othersSpeakTo()).has(patternOf(origin));
  if (!wanted) await removeOrigin(patternOf(origin));
  feedHostsChanged();
}

/** The host was taken back in the browser: that is the consent taken back too. */
export async function storeHostTakenBack(): Promise<void> {
  const store = await recordStore(await ownRecords());
  if (store?.on && !(await hasOrigin(patternOf(originOf(store.endpoint))))) await leave();
}

/** Match patterns of hosts that are only spoken to: their pages are not ours to read. */
export async function notPages(): Promise<ReadonlySet<string>> {
  // Records that can not be opened do not turn other profiles' hosts into pages.
  const [own, others] = await Promise.all([
    ownNotPages().catch(() => new Set<string>()),
    othersSpeakTo(),
  ]);
  return new Set([...own, ...others]);
}

/** Those of the profile in use. */
export async function ownNotPages(): Promise<ReadonlySet<string>> {
  const records = await ownRecords();
  const [store, updates] = await Promise.all([recordStore(records), updatesOnly()]);
  if (!store?.on) return updates;
  const origin = originOf(store.endpoint);
  if (await isGiven(records, 'C1', origin)) return updates;
  return new Set([...updates, patternOf(origin)]);
}
