import { grantedOrigins } from '../../lib/browser/permissions';
import { keptPacks, trustRing } from '../../lib/db/packs';
import type { KeptPack } from '../../lib/db/rule-alerts';
import { ownAlerts } from '../../lib/db/rule-watch';
import { byTrust, packUseOf } from '../../lib/packs/in-use';
import { PINNED_KEYS } from '../../lib/packs/pinned-keys';
import { platforms } from '../../lib/platforms/index';
import { mergeFeeds } from '../../lib/rules/alerts/merge-feeds';
import type { ChosenPlatform } from '../../lib/rules/alerts/relevance';
import { builtInFeed } from '../../lib/rules/feed/built-in';
import type { RuleChange } from '../../lib/rules/feed/types';
import { knownIds } from './known-ids';
import { ownRecords } from './own-records';
import { atSwitch } from './profile-scope';
import { ruleActed } from './rule-events';

interface Known {
  readonly rules: readonly RuleChange[];
  readonly packs: readonly KeptPack[];
}

/** Read once in the life of a worker: cards ask for it, and it changes with an update only. */
let known: Promise<Known> | undefined;

atSwitch(() => {
  known = undefined;
});

export function ruleFeed(): Promise<Known> {
  known ??= read().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

export function feedChanged(): void {
  known = undefined;
  ruleActed();
}

async function read(): Promise<Known> {
  const db = await ownRecords();
  const kept = await keptPacks(db, 'rules');
  const ring = await trustRing(db, PINNED_KEYS);
  const used = kept
    .map((row) => ({ row, use: packUseOf(row, ring, knownIds) }))
    .filter(({ use }) => use.state === 'in-use')
    .sort((a, b) => byTrust(a.use, b.use));
  const feeds = used.map(({ row: { pack }, use }) => ({
    id: pack.id,
    version: pack.version,
    items: use.items.map(({ item }) => item as RuleChange),
  }));
  // The page of alerts tells of updates by the project; the others stand on the page of packs.
  const packs = used.flatMap(({ row, use }) => (use.trust === 'project' ? [row] : []));
  // What was seen on watched pages stands beside what feeds tell.
  return { rules: [...mergeFeeds(builtInFeed, feeds), ...(await ownAlerts(db))], packs };
}

/** The back offices whose hosts the person allowed. */
export async function chosenPlatforms(): Promise<readonly ChosenPlatform[]> {
  const origins = await grantedOrigins();
  const hosts = new Set(origins.flatMap((one) => /^https:\/\/([^/*]+)\//.exec(one)?.[1] ?? []));
  return [...platforms.values()].filter((platform) =>
    platform.hosts.some(({ host }) => hosts.has(host)),
  );
}
