import { profileLabel, writeLabel } from '../../lib/db/about';
import { closeDatabase } from '../../lib/db/database';
import { countOf } from '../../lib/db/erase';
import type { ProfilesReply } from '../../lib/messaging/profile-messages';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import {
  changed,
  exists,
  labelOf,
  MOST_MERCHANTS,
  merchantOf,
  tellProfiles,
  withMerchant,
  withoutMerchant,
} from '../../lib/profiles/list';
import { closeLock, isLongEnough, newDataKey, openLock } from '../../lib/profiles/lock';
import type { StoredProfile } from '../../lib/profiles/schema';
import { SELF } from '../../lib/profiles/types';
import { keepOpen, openLabels, openProfile, shut } from '../../lib/settings/data-keys';
import { changeProfiles, loadProfiles } from '../../lib/settings/profiles-store';
import { loadSettings, removeSettings, updateSettings } from '../../lib/settings/store';
import { recordsOf } from './own-records';
import { finishProfiles, looksOf, takeIntoUse } from './profile-switch';

type Names =
  | 'profiles'
  | 'addProfile'
  | 'switchProfile'
  | 'unlockProfile'
  | 'lockProfile'
  | 'renameProfile'
  | 'changePassphrase'
  | 'removeProfile';

async function told(): Promise<ProfilesReply> {
  const [profiles, labels, own] = await Promise.all([
    loadProfiles(),
    openLabels(),
    loadSettings(SELF),
  ]);
  const coach = own.role === 'coach' || profiles.merchants.length > 0;
  return { ...tellProfiles(profiles, labels), coach };
}

/** @throws Refused where there is no such merchant */
async function merchant(id: string): Promise<StoredProfile> {
  const found = merchantOf(await loadProfiles(), id);
  if (!found) throw new Refused('bad-message');
  return found;
}

const recordsOfMerchant = ({ id, lock }: Pick<StoredProfile, 'id' | 'lock'>) =>
  recordsOf({ id, sealed: lock !== null });

/** Whose records are in use. */
export const profileHandlers: Pick<Handlers<typeof ToBackground>, Names> = {
  profiles: told,

  addProfile: async ({ label: typed, passphrase }) => {
    const label = labelOf(typed);
    const { merchants } = await loadProfiles();
    if (label === '') return { added: false, why: 'no-label' };
    if (passphrase !== null && !isLongEnough(passphrase)) return { added: false, why: 'too-short' };
    if (merchants.length >= MOST_MERCHANTS) return { added: false, why: 'too-many' };
    const id = newId();
    const key = newDataKey();
    const lock = passphrase === null ? null : await closeLock(id, key, passphrase);
    if (lock) {
      await keepOpen(id, { key, label });
      await writeLabel(await recordsOfMerchant({ id, lock }), label);
    }
    const settings = looksOf(await loadSettings());
    await updateSettings((fresh) => ({ ...fresh, ...settings }), id);
    await changeProfiles((profiles) => withMerchant(profiles, { id, label, lock }));
    await takeIntoUse(id);
    return { added: true, profiles: await told() };
  },

  switchProfile: async ({ id }) => {
    const profiles = await loadProfiles();
    if (!exists(profiles, id)) throw new Refused('bad-message');
    if (merchantOf(profiles, id)?.lock && !(await openProfile(id)))
      throw new Refused('profile-locked');
    if (profiles.current !== id) await takeIntoUse(id);
    return told();
  },

  unlockProfile: async ({ id, passphrase }) => {
    const { lock } = await merchant(id);
    if (!lock) throw new Refused('bad-message');
    const key = await openLock(id, lock, passphrase);
    if (!key) return { opened: false };
    await keepOpen(id, { key, label: '' });
    try {
      await keepOpen(id, { key, label: await profileLabel(await recordsOfMerchant({ id, lock })) });
    } catch (error) {
      await shut(id);
      throw error;
    }
    // In use already it was locked, and everything that waits for it begins anew.
    await takeIntoUse(id);
    return { opened: true, profiles: await told() };
  },

  lockProfile: async ({ id }) => {
    const { lock } = await merchant(id);
    if (!lock) throw new Refused('bad-message');
    const lockIt = async () => {
      closeDatabase(id);
      await shut(id);
    };
    // It stays the one in use: nothing of this meeting may slip into somebody else's records.
    if ((await loadProfiles()).current === id) await takeIntoUse(id, lockIt);
    else await lockIt();
    return told();
  },

  renameProfile: async ({ id, label: typed }) => {
    const found = await merchant(id);
    const label = labelOf(typed);
    if (label === '') throw new Refused('bad-message');
    if (!found.lock) await changeProfiles((profiles) => changed(profiles, id, { label }));
    else {
      await writeLabel(await recordsOfMerchant(found), label);
      const open = await openProfile(id);
      if (open) await keepOpen(id, { ...open, label });
    }
    return told();
  },

  changePassphrase: async ({ id, before, after }) => {
    const { lock } = await merchant(id);
    if (!lock || !isLongEnough(after)) throw new Refused('bad-message');
    const key = await openLock(id, lock, before);
    if (!key) return { opened: false };
    const next = await closeLock(id, key, after);
    await changeProfiles((profiles) => changed(profiles, id, { lock: next }));
    return { opened: true, profiles: await told() };
  },

  removeProfile: async ({ id }) => {
    const found = await merchant(id);
    // A locked one is erased uncounted: who forgot the passphrase can still remove it.
    const counts = await countOf(() => recordsOfMerchant(found));
    if ((await loadProfiles()).current === id) await takeIntoUse(SELF);
    await changeProfiles((profiles) => withoutMerchant(profiles, id));
    await removeSettings(id);
    await shut(id);
    await finishProfiles();
    return { counts, at: new Date().toISOString(), profiles: await told() };
  },
};

const newId = (): string => `m-${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`;
