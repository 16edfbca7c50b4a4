import type { Card } from '../../lib/explain/card';
import { offers } from '../../lib/offers/index';
import { paths } from '../../lib/paths/index';
import { leadsAddress, offerFor } from '../../lib/paths/offer-for';
import type { Sighting } from '../../lib/shared/sighting';

/** From a number to a sheet, a sum or a path, with the page's readable numbers at hand. */
export function leadsTo(
  card: Card,
  sightings: readonly Sighting[],
  sample: boolean,
): NonNullable<Card['leadsTo']> | null {
  const found = card.metricId ? offerFor(card.metricId, card.path, paths) : null;
  if (!found) return null;
  const title = found.offer ? offers.get(found.offer)?.title : paths.get(found.path)?.name;
  if (!title) return null;
  const numbers = new Map<string, number>();
  for (const { metricId, value } of sightings)
    if (metricId && value?.readable && value.number !== null && !numbers.has(metricId))
      numbers.set(metricId, value.number);
  return { title: title[card.language], hash: leadsAddress(found, numbers, sample) };
}
