import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { toldWords } from '../../lib/i18n/told';
import type { KnownIds, PackNames } from '../../lib/packs/kinds/types';
import { loadMetrics, loadPlatforms } from '../content/load.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Every id that a pack may name, read from the definition files. */
export async function known(): Promise<{
  readonly knownIds: KnownIds;
  readonly names: PackNames;
}> {
  const metrics = (await loadMetrics()).flatMap(({ entry }) =>
    'value' in entry ? [entry.value] : [],
  );
  const platforms = (await loadPlatforms()).flatMap(({ entry }) =>
    'value' in entry ? [entry.value] : [],
  );
  const nameIn =
    (list: readonly { id: string; name: { 'zh-CN': string; en: string } }[]) => (id: string) =>
      list.find((one) => one.id === id)?.name ?? { 'zh-CN': id, en: id };
  return {
    knownIds: {
      metrics: new Set(metrics.map(({ id }) => id)),
      platforms: new Set(platforms.map(({ id }) => id)),
      // The file is called as the offer is.
      offers: new Set(
        readdirSync(resolve(ROOT, 'lib/offers')).flatMap(
          (name) => /^(.+)\.offer\.ts$/.exec(name)?.[1] ?? [],
        ),
      ),
      words: toldWords,
    },
    names: { metric: nameIn(metrics), platform: nameIn(platforms) },
  };
}
