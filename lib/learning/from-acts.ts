import type { ChangeEntry, Judged } from '../insight/changes/types';
import type { Metric } from '../metrics/types';
import type { Path, PathId } from '../paths/types';
import { localDay } from '../shared/days';
import type { Language } from '../shared/text';
import type { ClosedLoop, Evidence } from './evidence';
import { loopClosedId, offerReadId, tipAppliedId } from './ids';
import type { CoreItem } from './types';

/** Where and when something was done. */
export interface Moment {
  readonly now: Date;
  readonly language: Language;
  /** '' where it was on no platform. */
  readonly platform: string;
}

type Common = Pick<Evidence, 'metricId' | 'platform' | 'language' | 'visibleMs' | 'at'>;

export const commonOf = ({ now, language, platform }: Moment): Common => ({
  metricId: '',
  platform,
  language,
  visibleMs: 0,
  at: now.toISOString(),
});

type Paths = ReadonlyMap<PathId, Path>;

/** 我做了. @returns `null` for a tip that no path knows (any more) */
export function tipApplied(tip: string, paths: Paths, moment: Moment): Evidence | null {
  for (const { id: path, signals } of paths.values())
    for (const signal of signals)
      if (`${path}/${signal.id}` === tip)
        return {
          ...commonOf(moment),
          id: tipAppliedId(tip, localDay(moment.now)),
          kind: 'tip-applied',
          tip: { id: tip, path, offer: signal.offer },
        };
  return null;
}

/** The path of an offer that was opened by itself: the only one that has it, or none. */
export function pathOfOffer(offerId: string, paths: Paths): PathId | '' {
  const found = [...paths.values()].filter(({ elements }) =>
    elements.some(({ offers }) => offers.includes(offerId)),
  );
  const [only] = found;
  return found.length === 1 && only ? only.id : '';
}

/** An explanation (or one case of an offer) was on the screen and seen to its end. */
export function offerRead(
  read: { readonly offerId: string; readonly part: string; readonly path: PathId | '' },
  visibleMs: number,
  paths: Paths,
  moment: Moment,
): Evidence {
  const { offerId, part } = read;
  const what = part === '' ? offerId : `${offerId}/${part}`;
  return {
    ...commonOf(moment),
    id: offerReadId(what, localDay(moment.now)),
    kind: 'offer-read',
    visibleMs,
    offer: { id: offerId, path: read.path || pathOfOffer(offerId, paths) },
  };
}

/** The area a number belongs to: of its core item, else of its card, else of its dilemma. */
export function pathOfMetric(
  metric: Pick<Metric, 'id' | 'dilemma' | 'card'>,
  coreItems: readonly CoreItem[],
  paths: Paths,
): PathId | null {
  const item = coreItems.find(({ subject }) => 'metric' in subject && subject.metric === metric.id);
  if (item) return item.path;
  const all = [...paths.values()];
  const helped = all.find(({ id }) => id === metric.card.help.path);
  return (helped ?? all.find(({ dilemma }) => dilemma === metric.dilemma))?.id ?? null;
}

/**
 * A change that was kept or undone on its look date closes a loop. Waiting does not, nor does
 * deciding without numbers from before and after; numbers that show nothing do.
 */
export function loopClosed(
  entry: Pick<ChangeEntry, 'id' | 'platform' | 'metricId'>,
  found: Judged,
  path: PathId | null,
  moment: Omit<Moment, 'platform'>,
): Evidence | null {
  if (path === null || !('found' in found)) return null;
  const loop: ClosedLoop = { id: entry.id, path, verdict: found.found };
  return {
    ...commonOf({ ...moment, platform: entry.platform }),
    metricId: entry.metricId,
    id: loopClosedId(loop),
    kind: 'loop-closed',
    loop,
  };
}
