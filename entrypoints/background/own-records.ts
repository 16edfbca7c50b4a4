import type { ProfileDatabase } from '../../lib/db/database';
import { openRecords } from '../../lib/db/open';
import { DEFAULT_PROFILE } from '../../lib/settings/store';

/** The records of the profile that is in use. The one way by which the background gets at them. */
export function ownRecords(): Promise<ProfileDatabase> {
  return openRecords(DEFAULT_PROFILE);
}
