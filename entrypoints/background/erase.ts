import { isWipeMarked, markWipe, wipeStorage } from '../../lib/browser/wipe';
import { eraseDatabases } from '../../lib/db/erase';
import type { Erased } from '../../lib/messaging/record-messages';
import { tellProfiles } from '../../lib/profiles/list';
import { openLabels } from '../../lib/settings/data-keys';
import { loadProfiles } from '../../lib/settings/profiles-store';
import { stopFeedAlarm } from './feed-watch';
import { recordsOf } from './own-records';
import { dropRemembered } from './profile-scope';
import { feedChanged } from './rule-feed';
import { planNextLook } from './rule-looks';
import { syncRuleWatch } from './rule-reader';
import { recordsChanged } from './story-cache';

/**
 * Erases everything that is kept of everybody, so that the extension is as newly installed. The
 * mark is written first and goes last: stopped in between, it is finished at the next start.
 */
export async function eraseEverything(): Promise<Erased> {
  await markWipe();
  const { all } = tellProfiles(await loadProfiles(), await openLabels());
  const merchants = all.filter(({ kind }) => kind === 'merchant');
  const readable = all.filter(({ kind, locked }) => kind !== 'demo' && !locked);
  const counts = await eraseDatabases(readable.map((profile) => () => recordsOf(profile)));
  await wipeStorage();
  await forgetInMind();
  return {
    counts,
    merchants: merchants.length,
    locked: merchants.filter(({ locked }) => locked).length,
    at: new Date().toISOString(),
  };
}

export async function finishErasing(): Promise<void> {
  if (await isWipeMarked()) await eraseEverything();
}

/** What this worker remembers rests on what is gone. */
async function forgetInMind(): Promise<void> {
  dropRemembered();
  recordsChanged();
  feedChanged();
  await Promise.allSettled([stopFeedAlarm(), planNextLook(), syncRuleWatch()]);
}
