import { learnAddress } from './route';
import type { Path, PathId } from './types';

/** What a metric leads to: the offer that a path's signal names for it, else the path itself. */
export interface LeadsTo {
  readonly path: PathId;
  /** `null`: the path's own page. */
  readonly offer: string | null;
}

/**
 * @param path the path that the metric's card names as help; its signals are looked at first.
 * @returns `null` where neither a signal nor a path is known
 */
export function offerFor(
  metricId: string,
  path: string | null,
  paths: ReadonlyMap<string, Path>,
): LeadsTo | null {
  const own = path ? paths.get(path) : undefined;
  const inOrder = own ? [own, ...[...paths.values()].filter((one) => one !== own)] : paths.values();
  for (const one of inOrder)
    for (const { args, offer } of one.signals)
      if (args?.metric === metricId) return { path: one.id, offer };
  return own ? { path: own.id, offer: null } : null;
}

/** More numbers than this no offer asks for. */
const MOST = 12;

/** Where it stands on our own page, with the numbers of the page it was opened from. */
export function leadsAddress(
  { path, offer }: LeadsTo,
  numbers: ReadonlyMap<string, number>,
  sample: boolean,
): string {
  if (offer === null) return learnAddress({ view: 'path', path });
  return learnAddress({
    view: 'offer',
    offer,
    path,
    sheet: null,
    sample,
    numbers: Object.fromEntries([...numbers].slice(0, MOST)),
  });
}
