import { browser } from '../../lib/browser/index';
import type { ProfileDatabase } from '../../lib/db/database';
import { actorIds } from '../../lib/db/record-store';
import { drillsIn } from '../../lib/drill/drills';
import { metrics } from '../../lib/metrics/index';
import { offers } from '../../lib/offers/index';
import { paths } from '../../lib/paths/index';
import type { PathId } from '../../lib/paths/types';
import { platforms } from '../../lib/platforms/index';
import { builtInFeed } from '../../lib/rules/feed/built-in';
import { type Catalogue, NO_AGENCY, type Writer } from '../../lib/xapi/catalogue';
import { coreItem } from './learner';

const drills = new Map(drillsIn(offers.values()).map((one) => [one.drill.id, one.title]));
const tips = new Set(
  [...paths.values()].flatMap(({ id, signals }) => signals.map((signal) => `${id}/${signal.id}`)),
);

/** Names of everything that the product ships; of nothing that came from a page. */
export const catalogue: Catalogue = {
  metric: (id) => metrics.get(id)?.name ?? null,
  offer: (id) => offers.get(id)?.title ?? null,
  drill: (id) => drills.get(id) ?? null,
  tip: (id) => tips.has(id),
  path: (id) => paths.get(id as PathId) ?? null,
  item: (id) => coreItem(id) ?? subjectOf(id),
  ruleTask: (rule, task) =>
    builtInFeed.items.find(({ id }) => id === rule)?.tasks.find(({ id }) => id === task)?.text ??
    null,
  platform: (id) => platforms.has(id),
};

/** A core item is called `metric/…` or `offer/…`: one that is none any more keeps its name. */
function subjectOf(id: string): ReturnType<Catalogue['item']> {
  const [kind, name = ''] = id.split('/');
  const found = { metric: metrics.get(name)?.name, offer: offers.get(name)?.title }[kind ?? ''];
  return found ? { name: found, path: null } : null;
}

/** @param homePage of the agency; '' where there is none */
export const writerFor = async (db: ProfileDatabase, homePage: string): Promise<Writer> => ({
  actor: await actorIds(db),
  homePage: homePage === '' ? NO_AGENCY : homePage,
  product: `dongdian ${browser.runtime.getManifest().version}`,
  catalogue,
});
