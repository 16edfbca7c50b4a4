import { PINNED_KEYS } from '../../lib/packs/pinned-keys';
import { knownIds } from './known-ids';
import { forgetCalendars } from './own-history';
import { ownRecords } from './own-records';
import { applyStandingPacks, forgetPackUse, putInOrder, type UseWith } from './packs-in-use';
import { feedChanged } from './rule-feed';

export const packSetting = async (): Promise<UseWith> => ({
  db: await ownRecords(),
  pinned: PINNED_KEYS,
  known: knownIds,
});

/**
 * Packs, keys or the profile are others now: what packs come to is reckoned anew, at once
 * where it is asked for without waiting, else when it is next wanted.
 */
export async function packsChanged(): Promise<void> {
  forgetPackUse();
  feedChanged();
  forgetCalendars();
  await applyStandingPacks(await packSetting());
}

/** After an update of the extension: another version knows other ids. */
export async function packsAnew(): Promise<void> {
  forgetPackUse();
  await putInOrder(await packSetting());
  await packsChanged();
}
