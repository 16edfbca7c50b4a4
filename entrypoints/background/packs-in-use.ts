import { calendar as builtInCalendar } from '../../lib/calendar/index';
import type { CalendarEntry } from '../../lib/calendar/types';
import type { ProfileDatabase } from '../../lib/db/database';
import { addressesIn } from '../../lib/db/pack-watch';
import { allPacks, keepPackUse, packUse, trustRing } from '../../lib/db/packs';
import type { KeptPack } from '../../lib/db/rule-alerts';
import { correctWords } from '../../lib/i18n/corrections';
import type { PackHead } from '../../lib/messaging/pack-messages';
import { indexOf, type PackUse, packUseOf } from '../../lib/packs/in-use';
import { fingerprint } from '../../lib/packs/keys';
import { KINDS } from '../../lib/packs/kinds/index';
import type { FromPack, KnownIds } from '../../lib/packs/kinds/types';
import type { PackKey } from '../../lib/packs/types';
import { atSwitch } from './profile-scope';

/**
 * What packs come to is put in order once per change and kept in the records (`packUse`): a
 * card reads the few lines of its own metric, and a page of packs the heads, however many
 * items there are.
 */
export interface UseWith {
  readonly db: ProfileDatabase;
  readonly pinned: readonly PackKey[];
  readonly known: KnownIds;
}

/** Changes so far: an order that was reckoned before the last one is not written. */
let changes = 0;
/** Keys of `packUse` that hold something, by the records they are of. */
let places: { readonly db: string; readonly keys: Promise<ReadonlySet<string>> } | null = null;

atSwitch(() => {
  forgetPackUse();
  entries = builtInCalendar;
});

/** Call after every change of packs, keys or the profile. */
export function forgetPackUse(): void {
  changes += 1;
  places = null;
}

/** The items that count at one place (`tips`, `explanations/visitors`), in their order. */
export async function itemsAt<I>(place: string, how: UseWith): Promise<readonly FromPack<I>[]> {
  if (!(await placesIn(how)).has(place)) return [];
  return ((await packUse(how.db, place)) as readonly FromPack<I>[] | undefined) ?? [];
}

/** All packs, as the page of packs shows them. */
export async function packHeads(how: UseWith): Promise<readonly PackHead[]> {
  await placesIn(how);
  return ((await packUse(how.db, 'heads')) as readonly PackHead[] | undefined) ?? [];
}

function placesIn(how: UseWith): Promise<ReadonlySet<string>> {
  if (places?.db !== how.db.name)
    places = {
      db: how.db.name,
      keys: readPlaces(how).catch((error: unknown) => {
        places = null;
        throw error;
      }),
    };
  return places.keys;
}

async function readPlaces(how: UseWith): Promise<ReadonlySet<string>> {
  const known = (await packUse(how.db, 'places')) as readonly string[] | undefined;
  return new Set(known ?? (await putInOrder(how)));
}

/** Reads every pack and writes what they come to. @returns the places that hold something */
export async function putInOrder(how: UseWith): Promise<readonly string[]> {
  const before = changes;
  const [packs, ring] = await Promise.all([allPacks(how.db), trustRing(how.db, how.pinned)]);
  const uses = packs.map((row) => ({ row, kind: row.kind, use: packUseOf(row, ring, how.known) }));
  // The feed of rules has its own reader, which knows what was seen on pages as well.
  const index = indexOf(uses.filter(({ kind }) => kind !== 'rules'));
  const heads = uses
    .map(({ row, use }) => headOf(row, use, ring))
    .sort((a, b) => a.id.localeCompare(b.id, 'en'));
  const keys = [...index.keys()];
  const watched = addressesIn(packs.flatMap(({ watch }) => (watch?.on ? [{ watch }] : [])));
  if (before !== changes) return putInOrder(how);
  await keepPackUse(
    how.db,
    new Map<string, unknown>([...index, ['heads', heads], ['places', keys], ['watched', watched]]),
  );
  return keys;
}

function headOf(
  { pack, address, takenAt, previous, watch }: KeptPack,
  use: PackUse,
  ring: Parameters<typeof packUseOf>[1],
): PackHead {
  const agency = ring.agencies.find(({ keyId }) => keyId === pack.keyId);
  return {
    id: pack.id,
    kind: pack.kind,
    title: pack.title ?? null,
    publisher: agency?.name ?? pack.publisher?.name ?? null,
    url: pack.publisher?.url ?? null,
    trust: use.trust,
    state: use.state,
    keyId: pack.keyId,
    signedBy: fingerprint(pack.keyId),
    version: pack.version,
    issued: pack.issued,
    expires: pack.expires,
    takenAt,
    address,
    items: pack.items.length,
    skipped: use.skipped,
    previous: previous ? { version: previous.version, issued: previous.issued } : null,
    watch: watch
      ? { on: watch.on, address: watch.address, lookedAt: watch.lookedAt, outcome: watch.outcome }
      : null,
  };
}

/** Promotions and holidays with those of packs; set when packs are read, and after changes. */
let entries: readonly CalendarEntry[] = builtInCalendar;
export const calendarInUse = (): readonly CalendarEntry[] => entries;

/** Brings calendar and corrected words, which are asked for without waiting, up to date. */
export async function applyStandingPacks(how: UseWith): Promise<void> {
  const [days, words] = await Promise.all([
    itemsAt<CalendarEntry>('calendar', how),
    itemsAt<Parameters<typeof KINDS.i18n.keyOf>[0]>('i18n', how),
  ]);
  entries = KINDS.calendar.apply(builtInCalendar, days);
  correctWords(KINDS.i18n.apply(how.known.words, words));
}
