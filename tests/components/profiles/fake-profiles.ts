import type { Ask } from '../../../components/options/settings-api';
import type { ProfilesReply } from '../../../lib/messaging/profile-messages';
import type { Profile } from '../../../lib/profiles/types';
import { ok } from '../../../lib/shared/result';

const base = { label: '', no: 0, sealed: false, locked: false };
export const SELF: Profile = { id: 'default', kind: 'self', ...base };
export const DEMO: Profile = { id: 'demo', kind: 'demo', ...base };
export const PLAIN: Profile = { ...base, id: 'm-00000001', kind: 'merchant', label: '青山竹编' };
export const LOCKED: Profile = {
  id: 'm-00000002',
  kind: 'merchant',
  label: '',
  no: 1,
  sealed: true,
  locked: true,
};
export const OPEN: Profile = { ...LOCKED, label: '小桥米粉', locked: false };

/** A background that knows profiles, and nothing else. */
export function fakeProfiles(start: Partial<ProfilesReply> = {}) {
  let profiles: ProfilesReply = {
    current: 'default',
    coach: true,
    all: [SELF, DEMO, PLAIN, LOCKED],
    ...start,
  };
  const calls: (readonly [string, unknown])[] = [];
  const use = (current: string) => {
    profiles = { ...profiles, current };
    return profiles;
  };
  const put = (id: string, change: (profile: Profile) => Profile) => {
    profiles = { ...profiles, all: profiles.all.map((one) => (one.id === id ? change(one) : one)) };
    return profiles;
  };
  const answers: Record<string, (data: never) => unknown> = {
    profiles: () => profiles,
    switchProfile: ({ id }: { id: string }) => use(id),
    unlockProfile: ({ id, passphrase }: { id: string; passphrase: string }) => {
      if (passphrase !== '山里的竹篮十二个') return { opened: false };
      put(id, () => OPEN);
      return { opened: true, profiles: use(id) };
    },
    lockProfile: ({ id }: { id: string }) => put(id, () => LOCKED),
    addProfile: ({ label, passphrase }: { label: string; passphrase: string | null }) => {
      if (label.trim() === '') return { added: false, why: 'no-label' };
      if (passphrase !== null && passphrase.length < 8) return { added: false, why: 'too-short' };
      const made: Profile = { ...PLAIN, id: 'm-00000009', label, sealed: passphrase !== null };
      profiles = { ...profiles, current: made.id, all: [...profiles.all, made] };
      return { added: true, profiles };
    },
    renameProfile: ({ id, label }: { id: string; label: string }) =>
      put(id, (one) => ({ ...one, label })),
    changePassphrase: ({ before }: { before: string }) =>
      before === '山里的竹篮十二个' ? { opened: true, profiles } : { opened: false },
    removeProfile: ({ id }: { id: string }) => {
      profiles = { ...profiles, all: profiles.all.filter((one) => one.id !== id) };
      const counts = { evidence: 3, worksheets: 2, costs: 0 };
      return { counts, at: '2026-11-22T08:00:00.000Z', profiles };
    },
  };
  const ask = (async (name: string, data: unknown) => {
    calls.push([name, data]);
    await Promise.resolve();
    return ok(answers[name]?.(data as never));
  }) as Ask;
  return { ask, calls };
}
