import { toldWords } from '../../lib/i18n/told';
import { metrics } from '../../lib/metrics/index';
import { offers } from '../../lib/offers/index';
import type { KnownIds, PackNames } from '../../lib/packs/kinds/types';
import { platforms } from '../../lib/platforms/index';

/** Every id of this version that a pack may name. */
export const knownIds: KnownIds = {
  metrics: new Set(metrics.keys()),
  platforms: new Set(platforms.keys()),
  offers: new Set(offers.keys()),
  words: toldWords,
};

export const packNames: PackNames = {
  metric: (id) => metrics.get(id)?.name ?? { 'zh-CN': id, en: id },
  platform: (id) => platforms.get(id)?.name ?? { 'zh-CN': id, en: id },
};
