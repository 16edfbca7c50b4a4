import type { ProfileDatabase } from '../../lib/db/database';
import { openRecords } from '../../lib/db/open';
import { Refused } from '../../lib/messaging/router';
import { merchantOf } from '../../lib/profiles/list';
import { DEMO, SELF } from '../../lib/profiles/types';
import { openProfile } from '../../lib/settings/data-keys';
import { loadProfiles } from '../../lib/settings/profiles-store';
import { atSwitch } from './profile-scope';

/** A sealed profile whose passphrase was not given since the browser started. */
export class ProfileLocked extends Error {
  override readonly name = 'ProfileLocked';
}

interface InUse {
  readonly id: string;
  readonly sealed: boolean;
  /** Since when (ms since 1970). */
  readonly since: number;
}

/** Read once: nobody but this worker changes it. */
let inUse: Promise<InUse> | undefined;
atSwitch(() => {
  inUse = undefined;
});

export function profileInUse(): Promise<InUse> {
  inUse ??= loadProfiles().then((profiles) => {
    const { current: id, since } = profiles;
    return { id, since, sealed: Boolean(merchantOf(profiles, id)?.lock) };
  });
  return inUse;
}

/**
 * The records of the profile that is in use. The one way by which the background gets at them.
 *
 * @throws ProfileLocked
 */
export async function ownRecords(): Promise<ProfileDatabase> {
  return recordsOf(await profileInUse());
}

/** Records of any profile: for those who make, lock or remove one. */
export async function recordsOf({
  id,
  sealed,
}: Pick<InUse, 'id' | 'sealed'>): Promise<ProfileDatabase> {
  if (!sealed) return openRecords(id);
  const open = await openProfile(id);
  if (!open) throw new ProfileLocked('locked');
  return openRecords(id, open.key);
}

/**
 * What is tried out in the demo is in no backup and goes to nobody.
 *
 * @throws Refused
 */
export async function insistOnReal(): Promise<void> {
  if ((await profileInUse()).id === DEMO) throw new Refused('not-permitted');
}

/** The coach's own records, whoever's are in use: what is theirs alone, and no merchant's. */
export const coachRecords = (): Promise<ProfileDatabase> => recordsOf({ id: SELF, sealed: false });
