import { ruleHistories, watchedRules } from '../../lib/db/rule-watch';
import {
  type SearchBase,
  type SearchHit,
  searchBase,
  searchRules,
} from '../../lib/rules/watch/search';
import { ownRecords } from './own-records';
import { atSwitch } from './profile-scope';

/** Made once in the life of a worker, when the list is opened, and anew when a text changed. */
let base: Promise<SearchBase> | undefined;

export function textsChanged(): void {
  base = undefined;
}

atSwitch(textsChanged);

/** Everything kept, ready to be searched. */
export function searchReady(): Promise<SearchBase> {
  base ??= make().catch((error: unknown) => {
    base = undefined;
    throw error;
  });
  return base;
}

export const searchKept = async (query: string): Promise<SearchHit[]> =>
  searchRules(await searchReady(), query);

async function make(): Promise<SearchBase> {
  const db = await ownRecords();
  const [rules, histories] = await Promise.all([watchedRules(db), ruleHistories(db)]);
  const titles = new Map(rules.map(({ key, title, address }) => [key, title ?? address]));
  return searchBase(
    histories.map((history) => ({ title: titles.get(history.key) ?? history.key, history })),
  );
}
