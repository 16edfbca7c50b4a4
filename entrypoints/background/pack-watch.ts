import { type Alarm, alarmNamed } from '../../lib/browser/alarms';
import { hasOrigin } from '../../lib/browser/permissions';
import { changePackWatch, packWatches } from '../../lib/db/pack-watch';
import { keptPack } from '../../lib/db/packs';
import { PINNED_KEYS } from '../../lib/packs/pinned-keys';
import { freshWatch } from '../../lib/packs/watch';
import { giveBack } from './feed-watch';
import { knownIds, packNames } from './known-ids';
import { type LookAtPacksWith, lookAtPack, lookAtPacks } from './look-at-packs';
import { ownRecords } from './own-records';
import { packsChanged } from './packs-changed';
import { away, inProfile } from './profile-scope';
import { feedHostsChanged } from './rule-events';

const SOON_MS = 5 * 60_000;
let alarm: Alarm | undefined;

const patternOf = (address: string): string => `${new URL(address).origin}/*`;

export const packsWith = async (): Promise<LookAtPacksWith> => ({
  db: await ownRecords(),
  pinned: PINNED_KEYS,
  known: knownIds,
  names: packNames,
  now: () => new Date(),
  random: Math.random,
  fetch: (input, init) => away(() => fetch(input, init)),
  allowed: (address) => hasOrigin(patternOf(address)),
});

/** Listens for the alarm of packs. Call it synchronously when the worker starts. */
export function watchPackAlarm(): void {
  alarm = alarmNamed('look-at-packs', () => inProfile(lookNow));
  inProfile(mendPackAlarm);
}

async function lookNow(): Promise<void> {
  const { taken, next } = await lookAtPacks(await packsWith());
  if (taken) await packsChanged();
  await setAlarm(next);
}

const setAlarm = async (next: number | null): Promise<void> =>
  alarm?.set(next === null ? null : Math.max(next, Date.now() + SOON_MS));

/** Browsers may lose alarms, with an update or on another day: whoever wants one has one. */
export async function mendPackAlarm(): Promise<void> {
  if (await alarm?.isSet()) return;
  await replanPackAlarm();
}

/** As the records in use want it. */
export async function replanPackAlarm(): Promise<void> {
  await setAlarm(nextOf(await packWatches(await ownRecords())));
}

const nextOf = (watches: Awaited<ReturnType<typeof packWatches>>): number | null => {
  const times = watches.map(({ watch }) => (watch.nextAt === null ? 0 : Date.parse(watch.nextAt)));
  return times.length > 0 ? Math.min(...times) : null;
};

/** Switches the weekly look at a pack's address on, with a look at once, or off. */
export async function switchPackWatch(id: string, on: boolean): Promise<void> {
  const how = await packsWith();
  const row = await keptPack(how.db, id);
  const address = row?.address ?? null;
  if (address === null) return;
  const watch = freshWatch(address);
  await changePackWatch(how.db, id, (known) =>
    on ? watch : known ? { ...known, on: false, nextAt: null } : null,
  );
  // The browser's yes came before ours: until now that host looked like one to be read.
  feedHostsChanged();
  if (on) await lookAtPack(id, watch, how);
  else await giveBack(address);
  await setAlarm(nextOf(await packWatches(how.db)));
}

/** A host was taken back in the browser: nobody is asked there any more. */
export async function packHostsTakenBack(): Promise<void> {
  const records = await ownRecords();
  for (const { id, watch } of await packWatches(records))
    if (!(await hasOrigin(patternOf(watch.address))))
      await changePackWatch(records, id, (known) =>
        known?.on ? { ...known, on: false, outcome: 'not-permitted', nextAt: null } : null,
      );
}
