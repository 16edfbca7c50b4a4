import type { Drill, DrillStep, Offer } from '../offers/types';
import type { LocalText } from '../shared/text';

/** A drill and the practice it belongs to. */
export interface KnownDrill {
  readonly drill: Drill;
  readonly title: LocalText;
}

/** All drills of some offers, in their order; each id once. */
export function drillsIn(offers: Iterable<Offer>): readonly KnownDrill[] {
  const found = new Map<string, KnownDrill>();
  for (const offer of offers) {
    if (offer.kind !== 'practice') continue;
    for (const part of offer.parts)
      if (part.kind === 'drill' && !found.has(part.drill.id))
        found.set(part.drill.id, { drill: part.drill, title: offer.title });
  }
  return [...found.values()];
}

/** Those that can be walked on a page of this kind. */
export const drillsFor = (
  known: readonly KnownDrill[],
  pageKind: string | null,
): readonly KnownDrill[] =>
  pageKind === null ? [] : known.filter(({ drill }) => drill.pageKinds.includes(pageKind));

/** The step by whose sentence a drill is told from the others: several begin alike. */
export function tellingStep(drill: Drill, known: readonly KnownDrill[]): DrillStep | undefined {
  const others = known.filter((one) => one.drill.id !== drill.id);
  const said = new Set(others.flatMap((one) => one.drill.steps.map(({ say }) => say['zh-CN'])));
  return drill.steps.find(({ say }) => !said.has(say['zh-CN'])) ?? drill.steps[0];
}
