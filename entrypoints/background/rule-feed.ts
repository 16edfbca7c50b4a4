import { grantedOrigins } from '../../lib/browser/permissions';
import { keptPacks } from '../../lib/db/packs';
import type { KeptPack } from '../../lib/db/rule-alerts';
import { ownAlerts } from '../../lib/db/rule-watch';
import { platforms } from '../../lib/platforms/index';
import { mergeFeeds } from '../../lib/rules/alerts/merge-feeds';
import type { ChosenPlatform } from '../../lib/rules/alerts/relevance';
import { builtInFeed } from '../../lib/rules/feed/built-in';
import { parseItems } from '../../lib/rules/feed/schema';
import type { RuleChange } from '../../lib/rules/feed/types';
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
  const packs = await keptPacks(db, 'rules');
  const feeds = packs.map(({ pack }) => ({
    id: pack.id,
    version: pack.version,
    // Records may have been written by another version of us: read as strictly as at first.
    items: parseItems(pack.items) ?? [],
  }));
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
