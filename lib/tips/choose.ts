import type { Offer } from '../offers/types';
import type { Path, PathId } from '../paths/types';
import { fill, type Language } from '../shared/text';
import { freshMark, isQuiet, LIMITS, mayShow, shownOn } from './limits';
import { predicates } from './predicates';
import type { Tip, TipContext, TipMark } from './types';

export interface ChooseSetting {
  readonly paths: Iterable<Path>;
  readonly offers: ReadonlyMap<string, Offer>;
  readonly marks: readonly TipMark[];
  readonly pathsOff: readonly PathId[];
  readonly language: Language;
}

/** Pages on which nobody is spoken to: a live show, a talk with a customer. */
const BUSY: ReadonlySet<string> = new Set(['live', 'customer-service']);

/** A number of one's own says more than a page that is open. */
const WEIGHT = (when: string): number =>
  when.startsWith('metric') ||
  when === 'high-but-low' ||
  when === 'sum-check-failed' ||
  when === 'rule-due'
    ? 2
    : when === 'event'
      ? 1
      : 0;

/**
 * The one tip for a page view, or none. Of several that hold: those about the shop's own
 * numbers first, then those shown least, then in the order of the paths.
 */
export function chooseTip(context: TipContext, setting: ChooseSetting): Tip | null {
  const { paths, offers, marks, pathsOff, language } = setting;
  if (isQuiet(context.hour) || (context.pageKind !== null && BUSY.has(context.pageKind)))
    return null;
  if (shownOn(marks, context.day) >= LIMITS.perDay) return null;
  const known = new Map(marks.map((mark) => [mark.id, mark]));
  const found: { tip: Tip; weight: number; shown: number }[] = [];
  for (const path of paths) {
    if (pathsOff.includes(path.id)) continue;
    for (const signal of path.signals) {
      const id = `${path.id}/${signal.id}`;
      const mark = known.get(id) ?? freshMark(id);
      const offer = offers.get(signal.offer);
      if (!offer || !mayShow(mark, context.day)) continue;
      // What would earn the platform money is said only beside the sum that checks it.
      if (signal.platformGains && offer.kind !== 'calculator') continue;
      const fired = predicates[signal.when]?.(context, signal.args ?? {}, language) ?? null;
      if (!fired) continue;
      found.push({
        weight: WEIGHT(signal.when),
        shown: mark.shown.length,
        tip: {
          id,
          path: path.id,
          pathName: path.name[language],
          text: fill(signal.say[language], fired.slots),
          why: fill(fired.why[language], fired.slots),
          offer: { id: offer.id, title: offer.title[language], kind: offer.kind },
          platformGains: signal.platformGains ?? false,
          metricId: fired.metricId ?? null,
        },
      });
    }
  }
  return found.sort((a, b) => b.weight - a.weight || a.shown - b.shown)[0]?.tip ?? null;
}
