import { allTabs, setBadge } from '../../lib/browser/tabs';
import { databaseName } from '../../lib/db/database';
import { eraseDatabase } from '../../lib/db/erase';
import { tellScanners } from '../../lib/messaging/scanner-client';
import { inUse } from '../../lib/profiles/list';
import { DEMO } from '../../lib/profiles/types';
import { changeProfiles, loadProfiles } from '../../lib/settings/profiles-store';
import { loadSettings, removeSettings, updateSettings } from '../../lib/settings/store';
import type { Settings } from '../../lib/settings/types';
import { syncMenu } from './context-menu';
import { replanFeedAlarm } from './feed-watch';
import { forgetOldNumbers } from './keep-numbers';
import { replanPackAlarm } from './pack-watch';
import { packsChanged } from './packs-changed';
import { syncPages } from './pages';
import { endMeeting } from './presenter-handlers';
import { dropRemembered, gate, inProfile } from './profile-scope';
import { ownNotPages, replanRecordsAlarm } from './record-store';
import { syncRuleDots } from './rule-dot';
import { syncRuleWatch } from './rule-reader';

/** Work on records takes no longer; what waits for pages or answers is not waited for. */
const PATIENCE_MS = 8000;

/** How the person likes it goes along; what was switched off where stays with whom it was for. */
export const looksOf = ({ language, textSize, elder, theme, role, welcomed }: Settings) => ({
  language,
  textSize,
  elder,
  theme,
  role,
  welcomed,
});

/**
 * Takes a profile into use. Called from inside a handler; nobody works on records meanwhile.
 *
 * @param meanwhile done in the same quiet moment, before the new one is in use
 * @throws SwitchBusy where work does not end: then nothing was changed
 */
export async function takeIntoUse(
  id: string,
  meanwhile: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  await gate.change(async () => {
    const { current } = await loadProfiles();
    const settings = await loadSettings(current);
    // Pages let go of what they show of the old one, and start again with the new one.
    for (const { id: tab } of await allTabs()) {
      void tellScanners(tab, 'stateChanged', { settings: { ...settings, on: false } });
      void setBadge(tab, 0);
    }
    const spoken = current === id ? null : await ownNotPages().catch(() => null);
    await meanwhile();
    if (current === DEMO && id !== DEMO) await emptyDemo();
    if (id === DEMO && current !== DEMO) await enterDemo(settings);
    await changeProfiles((profiles) => {
      const kept = spoken ? { ...profiles.spokenTo, [current]: [...spoken] } : profiles.spokenTo;
      const { [DEMO]: _, ...spokenTo } = kept;
      return { ...inUse(profiles, id, Date.now()), spokenTo };
    });
    dropRemembered();
    await endMeeting().catch(() => undefined);
  }, PATIENCE_MS);
  await afterChange();
}

async function emptyDemo(): Promise<void> {
  await eraseDatabase(DEMO);
  await removeSettings(DEMO);
}

/** Emptied here too: a browser that was closed in the middle of it left something behind. */
async function enterDemo(settings: Settings): Promise<void> {
  await emptyDemo();
  await updateSettings((fresh) => ({ ...fresh, ...looksOf(settings) }), DEMO);
}

/** Whatever rests on the records or settings in use; records that are locked hold up none. */
async function afterChange(): Promise<void> {
  const settings = await loadSettings();
  await Promise.allSettled([syncPages(settings), syncMenu(settings)]);
  inProfile(() =>
    Promise.allSettled([
      replanFeedAlarm(),
      replanRecordsAlarm(),
      replanPackAlarm(),
      packsChanged(),
      syncRuleWatch(),
      syncRuleDots(),
      forgetOldNumbers(),
    ]),
  );
}

/**
 * What was stopped halfway: databases of profiles that are gone from the list, and a demo that
 * is not in use any more.
 */
export async function finishProfiles(): Promise<void> {
  const { removing, current } = await loadProfiles();
  for (const id of removing) await eraseDatabase(id);
  if (removing.length > 0)
    await changeProfiles((profiles) => ({
      ...profiles,
      removing: profiles.removing.filter((id) => !removing.includes(id)),
    }));
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (current !== DEMO && names.includes(databaseName(DEMO))) await emptyDemo();
}
