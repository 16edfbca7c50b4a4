import type { Lock } from './lock';
import { LONGEST_LABEL, type StoredProfile, type StoredProfiles } from './schema';
import { DEMO, type Profile, type ProfileKind, type Profiles, SELF } from './types';

/** More merchants than this one coach does not work with at a time. */
export const MOST_MERCHANTS = 200;

export const kindOf = (id: string): ProfileKind =>
  id === SELF ? 'self' : id === DEMO ? 'demo' : 'merchant';

export const merchantOf = (profiles: StoredProfiles, id: string): StoredProfile | null =>
  profiles.merchants.find((one) => one.id === id) ?? null;

export const exists = (profiles: StoredProfiles, id: string): boolean =>
  id === SELF || id === DEMO || merchantOf(profiles, id) !== null;

/** As typed, in one line; `''`: nothing was. */
export const labelOf = (typed: string): string =>
  [...typed.replace(/\s+/g, ' ').trim()].slice(0, LONGEST_LABEL).join('');

/** @param lock `null`: it is not sealed, and its label may stand in the list */
export function withMerchant(
  profiles: StoredProfiles,
  { id, label, lock }: { readonly id: string; readonly label: string; readonly lock: Lock | null },
): StoredProfiles {
  // Numbers are not given twice: who remembers "2" shall not find another shop there.
  const last = Math.max(0, ...profiles.merchants.map(({ no }) => no));
  const made = lock ? { id, label: '', no: last + 1, lock } : { id, label, no: 0, lock };
  return { ...profiles, merchants: [...profiles.merchants, made] };
}

export const changed = (
  profiles: StoredProfiles,
  id: string,
  part: Partial<Pick<StoredProfile, 'label' | 'lock'>>,
): StoredProfiles => ({
  ...profiles,
  merchants: profiles.merchants.map((one) => (one.id === id ? { ...one, ...part } : one)),
});

/** Goes from the list at once; its database after that. */
export function withoutMerchant(profiles: StoredProfiles, id: string): StoredProfiles {
  const { [id]: _, ...spokenTo } = profiles.spokenTo;
  return {
    ...profiles,
    merchants: profiles.merchants.filter((one) => one.id !== id),
    removing: [...profiles.removing.filter((one) => one !== id), id],
    spokenTo,
  };
}

export const inUse = (profiles: StoredProfiles, id: string, now: number): StoredProfiles => ({
  ...profiles,
  current: id,
  since: now,
});

/**
 * All there are, for a page of ours.
 *
 * @param open labels of those sealed ones whose passphrase was given
 */
export function tellProfiles(
  { current, merchants }: StoredProfiles,
  open: ReadonlyMap<string, string>,
): Profiles {
  const plain = { label: '', no: 0, sealed: false, locked: false };
  const told = merchants.map(
    ({ id, label, no, lock }): Profile => ({
      id,
      kind: 'merchant',
      label: lock ? (open.get(id) ?? '') : label,
      no,
      sealed: lock !== null,
      locked: lock !== null && !open.has(id),
    }),
  );
  return {
    current,
    all: [{ id: SELF, kind: 'self', ...plain }, { id: DEMO, kind: 'demo', ...plain }, ...told],
  };
}
