import { hasOrigin } from '../../lib/browser/permissions';
import {
  forgetRule,
  keptRule,
  noticeLinks,
  planLook,
  ruleHistory,
  versionCounts,
  watchedRules,
} from '../../lib/db/rule-watch';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import type { WatchedReply } from '../../lib/messaging/watch-messages';
import { firstLook, newPlan } from '../../lib/rules/watch/look-plan';
import { ownRecords } from './own-records';
import { feedChanged } from './rule-feed';
import { planNextLook } from './rule-looks';
import { searchKept, searchReady, textsChanged } from './rule-search';

type Names = 'watchedRules' | 'ruleVersions' | 'searchRules' | 'lookAtRule' | 'forgetRule';

/** The list of watched pages, for the extension's own page alone. */
export const watchHandlers: Pick<Handlers<typeof ToBackground>, Names> = {
  watchedRules: async () => {
    // Whoever opens the list may search it next.
    void searchReady().catch(() => undefined);
    return watched();
  },

  ruleVersions: async ({ key }) => {
    const history = await ruleHistory(await ownRecords(), key);
    return (history?.versions ?? []).map(({ blocks: _, ...version }) => version).reverse();
  },

  searchRules: ({ query }) => searchKept(query),

  lookAtRule: async ({ key, on }) => {
    const records = await ownRecords();
    const known = await keptRule(records, key);
    if (!known) throw new Refused('bad-message');
    if (on && !(await hasOrigin(`${new URL(known.rule.address).origin}/*`)))
      throw new Refused('not-permitted');
    const now = Date.now();
    await planLook(
      records,
      key,
      on
        ? { look: newPlan(now), lookAt: firstLook(now, Math.random()) }
        : { look: null, lookAt: 0 },
    );
    await planNextLook();
    return watched();
  },

  forgetRule: async ({ key }) => {
    await forgetRule(await ownRecords(), key);
    textsChanged();
    feedChanged();
    await planNextLook();
    return watched();
  },
};

async function watched(): Promise<WatchedReply> {
  const records = await ownRecords();
  const [rules, counts, links] = await Promise.all([
    watchedRules(records),
    versionCounts(records),
    noticeLinks(records),
  ]);
  return {
    pages: rules.map((rule) => ({
      key: rule.key,
      platform: rule.platform,
      address: rule.address,
      title: rule.title,
      firstSeen: rule.firstSeen,
      lastSeen: rule.lastSeen,
      refused: rule.refused,
      look: rule.look,
      versions: counts.get(rule.key) ?? 0,
      waiting: Boolean(rule.tab?.pending ?? rule.background?.pending),
    })),
    links,
  };
}
