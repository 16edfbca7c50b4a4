import { KINDS } from '../../lib/packs/kinds/index';
import type { FromPack } from '../../lib/packs/kinds/types';
import { platforms } from '../../lib/platforms/index';
import { pageOf } from '../../lib/platforms/page-of';
import type { PagePlace } from '../../lib/platforms/types';
import { labelKey } from '../../lib/recognise/strings/normalise';
import { packSetting } from './packs-changed';
import { itemsAt } from './packs-in-use';

type Item = Parameters<typeof KINDS.platforms.keyOf>[0];

/** Where a page belongs, and the labels that packs know there beside the lexicon's. */
export interface MendedPlace {
  readonly place: PagePlace;
  readonly labels: readonly { readonly label: string; readonly metric: string }[];
}

/**
 * Where a page belongs, as packs mend it: kinds of pages, labels with another meaning, elements
 * that are never read. Hosts are those of this version: no pack makes a site readable.
 */
export async function mendedPlace(url: string): Promise<MendedPlace> {
  const place = pageOf(url, platforms);
  try {
    const items = await itemsAt<Item>(`platforms/${place.platform.id}`, await packSetting());
    return mendedBy(url, place, items);
  } catch {
    // Packs that can not be read cost what they mend, not the page.
    return { place, labels: [] };
  }
}

export function mendedBy(
  url: string,
  place: PagePlace,
  items: readonly FromPack<Item>[],
): MendedPlace {
  if (items.length === 0) return { place, labels: [] };
  return {
    place: pageOf(url, KINDS.platforms.apply(platforms, items)),
    labels: items.flatMap(({ item }) => item.labels ?? []),
  };
}

/**
 * The ids that travel to a page, with new labels beside the aliases of their metric. So a
 * renamed label is known to every step of reading, and the injected script stays as it is.
 */
export function withNewLabels(
  ids: readonly string[],
  labels: MendedPlace['labels'],
): readonly string[] {
  if (labels.length === 0) return ids;
  const more = new Map<string, string[]>();
  for (const { label, metric } of labels) {
    const key = labelKey(label);
    // Separators of the packed form.
    if (!key || /[;\t\n]/.test(key)) continue;
    more.set(metric, [...(more.get(metric) ?? []), key]);
  }
  return ids.map((line) => {
    const [id = '', aliases] = line.split('\t');
    const found = more.get(id);
    return found ? `${id}\t${[...(aliases ? [aliases] : []), ...found].join(';')}` : line;
  });
}
