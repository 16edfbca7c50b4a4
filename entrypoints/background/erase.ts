import { isWipeMarked, markWipe, wipeStorage } from '../../lib/browser/wipe';
import { eraseDatabases } from '../../lib/db/erase';
import type { Erased } from '../../lib/messaging/record-messages';
import { DEFAULT_PROFILE } from '../../lib/settings/store';
import { stopFeedAlarm } from './feed-watch';
import { feedChanged } from './rule-feed';
import { planNextLook } from './rule-looks';
import { syncRuleWatch } from './rule-reader';
import { recordsChanged } from './story-cache';

/**
 * Erases everything that is kept, so that the extension is as newly installed. The mark is
 * written first and goes last: stopped in between, it is finished at the next start.
 */
export async function eraseEverything(): Promise<Erased> {
  await markWipe();
  const counts = await eraseDatabases(DEFAULT_PROFILE);
  await wipeStorage();
  await forgetInMind();
  return { counts, at: new Date().toISOString() };
}

export async function finishErasing(): Promise<void> {
  if (await isWipeMarked()) await eraseEverything();
}

/** What this worker remembers rests on what is gone. */
async function forgetInMind(): Promise<void> {
  recordsChanged();
  feedChanged();
  await Promise.allSettled([stopFeedAlarm(), planNextLook(), syncRuleWatch()]);
}
