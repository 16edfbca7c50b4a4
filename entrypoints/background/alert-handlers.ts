import { openRecords } from '../../lib/db/open';
import type { KeptPack } from '../../lib/db/rule-alerts';
import { markRule, ruleMarks } from '../../lib/db/rule-alerts';
import type { ToBackground } from '../../lib/messaging/protocol';
import type { Handlers } from '../../lib/messaging/router';
import type { PackInfo } from '../../lib/messaging/rule-messages';
import { fingerprint } from '../../lib/packs/keys';
import { platforms } from '../../lib/platforms/index';
import { buildAlerts, isForToday } from '../../lib/rules/alerts/build-alerts';
import { metricNote } from '../../lib/rules/alerts/metric-note';
import { feedPlatformsFor, rulesFor } from '../../lib/rules/alerts/relevance';
import { rulesAt } from '../../lib/rules/alerts/same-notice';
import { noteText } from '../../lib/rules/alerts/when-text';
import { DEFAULT_PROFILE } from '../../lib/settings/store';
import type { Settings } from '../../lib/settings/types';
import { localDay } from '../../lib/shared/days';
import { chosenPlatforms, ruleFeed } from './rule-feed';

const db = () => openRecords(DEFAULT_PROFILE);
const marksById = async () =>
  new Map((await ruleMarks(await db())).map((mark) => [mark.id, mark] as const));

export const packInfo = ({ pack, address }: KeptPack): PackInfo => ({
  id: pack.id,
  version: pack.version,
  issued: pack.issued,
  expires: pack.expires,
  signedBy: fingerprint(pack.keyId),
  address,
});

type Names = 'ruleAlerts' | 'ruleAlertsToday' | 'markRule';

export const alertHandlers: Pick<Handlers<typeof ToBackground>, Names> = {
  ruleAlerts: async () => {
    const { rules, packs } = await ruleFeed();
    return {
      rules,
      marks: await ruleMarks(await db()),
      mine: [...feedPlatformsFor(await chosenPlatforms())],
      packs: packs.map(packInfo),
    };
  },

  ruleAlertsToday: async () => {
    const { rules } = await ruleFeed();
    const mine = rulesFor(rules, await chosenPlatforms());
    const alerts = buildAlerts({ rules: mine, marks: await marksById(), now: new Date() });
    const today = alerts.filter(isForToday);
    return { count: today.length, todo: today.filter(({ lane }) => lane === 'todo').length };
  },

  markRule: async ({ id, change }) => markRule(await db(), id, change, new Date().toISOString()),
};

/** The quiet line for a metric's card. Records that can not be read cost the line, not the card. */
export async function ruleNote(
  settings: Settings,
  metricId: string,
  platformId: string,
  now: Date,
): Promise<string | null> {
  const platform = platforms.get(platformId);
  if (!settings.families.rules || !platform) return null;
  try {
    const { rules } = await ruleFeed();
    const ask = { rules, metricId, platforms: feedPlatformsFor([platform]), now };
    // What the person did is only read where there is something to say.
    if (!metricNote({ ...ask, marks: new Map() })) return null;
    const alert = metricNote({ ...ask, marks: await marksById() });
    return alert && noteText(alert, settings.language, localDay(now));
  } catch {
    return null;
  }
}

/** Who has the notice itself before their eyes is not told of it again. */
export async function noticeOpened(url: string): Promise<void> {
  const { rules } = await ruleFeed();
  const at = new Date().toISOString();
  for (const { id } of rulesAt(url, rules)) await markRule(await db(), id, { kind: 'seen' }, at);
}
