import { feedWatch } from '../../lib/db/feed-watch';
import type { KeptPack } from '../../lib/db/rule-alerts';
import { markRule, ruleMarks } from '../../lib/db/rule-alerts';
import type { ToBackground } from '../../lib/messaging/protocol';
import type { Handlers } from '../../lib/messaging/router';
import type { PackInfo } from '../../lib/messaging/rule-messages';
import { fingerprint } from '../../lib/packs/keys';
import { platforms } from '../../lib/platforms/index';
import { buildAlerts, isForToday } from '../../lib/rules/alerts/build-alerts';
import { countDue, dueAlerts, type RulesHere } from '../../lib/rules/alerts/due';
import type { MarkChange } from '../../lib/rules/alerts/marks';
import { metricNote } from '../../lib/rules/alerts/metric-note';
import { type ChosenPlatform, feedPlatformsFor, rulesFor } from '../../lib/rules/alerts/relevance';
import { rulesAt } from '../../lib/rules/alerts/same-notice';
import type { RuleAlert, RuleMark } from '../../lib/rules/alerts/types';
import { noteText } from '../../lib/rules/alerts/when-text';
import type { RuleChange } from '../../lib/rules/feed/types';
import { loadSettings } from '../../lib/settings/store';
import type { Settings } from '../../lib/settings/types';
import { localDay } from '../../lib/shared/days';
import { feedInfo } from './feed-watch';
import { ownRecords } from './own-records';
import { ruleActed } from './rule-events';
import { chosenPlatforms, ruleFeed } from './rule-feed';

const marksById = async () =>
  new Map((await ruleMarks(await ownRecords())).map((mark) => [mark.id, mark] as const));

export const packInfo = ({ pack, address }: KeptPack): PackInfo => ({
  id: pack.id,
  version: pack.version,
  issued: pack.issued,
  expires: pack.expires,
  signedBy: fingerprint(pack.keyId),
  address,
});

type Names = 'ruleAlerts' | 'ruleAlertsToday' | 'rulesHere' | 'markRule';

export const alertHandlers: Pick<Handlers<typeof ToBackground>, Names> = {
  ruleAlerts: async ({ platform }) => {
    const { rules, packs } = await ruleFeed();
    const known = platform === undefined ? undefined : platforms.get(platform);
    return {
      rules: platform === undefined ? rules : known ? rulesOf(rules, known) : [],
      marks: await ruleMarks(await ownRecords()),
      mine: [...feedPlatformsFor(await chosenPlatforms())],
      packs: packs.map(packInfo),
      feed: feedInfo(await feedWatch(await ownRecords())),
    };
  },

  rulesHere: async ({ platform }) => {
    const { on, families } = await loadSettings();
    return on && families.rules ? rulesHere(platform) : NONE;
  },

  ruleAlertsToday: async () => {
    const { rules } = await ruleFeed();
    const mine = rulesFor(rules, await chosenPlatforms());
    const alerts = buildAlerts({ rules: mine, marks: await marksById(), now: new Date() });
    const today = alerts.filter(isForToday);
    return { count: today.length, todo: today.filter(({ lane }) => lane === 'todo').length };
  },

  markRule: async ({ id, change }) => {
    const mark = await act(id, change);
    ruleActed();
    return mark;
  },
};

const NONE: RulesHere = { todo: 0, know: 0 };

async function act(id: string, change: MarkChange): Promise<RuleMark> {
  const { rules } = await ruleFeed();
  return markRule(await ownRecords(), id, change, new Date().toISOString(), {
    platform: rules.find((rule) => rule.id === id)?.platform ?? '',
    language: (await loadSettings()).language,
  });
}

/** Only what concerns this one back office; not all there is where none does. */
const rulesOf = (rules: readonly RuleChange[], platform: ChosenPlatform): readonly RuleChange[] => {
  const wanted = feedPlatformsFor([platform]);
  return rules.filter((rule) => wanted.has(rule.platform));
};

/** What waits on pages of this back office; nothing where it is not known. */
export async function rulesHere(platformId: string): Promise<RulesHere> {
  const platform = platforms.get(platformId);
  if (!platform) return NONE;
  const { rules } = await ruleFeed();
  const mine = rulesOf(rules, platform);
  return countDue(dueAlerts({ rules: mine, marks: await marksById(), now: new Date() }));
}

/** Alerts of this back office as the person's marks leave them; none where it is not known. */
export async function alertsHere(platformId: string, now: Date): Promise<readonly RuleAlert[]> {
  const platform = platforms.get(platformId);
  if (!platform || platformId === 'generic') return [];
  const { rules } = await ruleFeed();
  return buildAlerts({ rules: rulesOf(rules, platform), marks: await marksById(), now });
}

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
  for (const { id } of rulesAt(url, rules)) await act(id, { kind: 'seen' });
}
