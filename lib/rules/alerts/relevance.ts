import { FEED_PLATFORMS, type FeedPlatform } from '../feed/coverage';
import type { RuleChange } from '../feed/types';

/** A back office that the person uses: id of `lib/platforms`, and where it sells. */
export interface ChosenPlatform {
  readonly id: string;
  readonly market: 'china' | 'abroad';
}

/** Ids of the feed's platforms that concern these back offices; all where none is chosen. */
export function feedPlatformsFor(chosen: readonly ChosenPlatform[]): ReadonlySet<string> {
  const concerned = FEED_PLATFORMS.filter(
    ({ concerns }) => chosen.length === 0 || chosen.some((one) => isFor(concerns, one)),
  );
  return new Set(concerned.map(({ id }) => id));
}

const isFor = (concerns: FeedPlatform['concerns'], { id, market }: ChosenPlatform): boolean =>
  typeof concerns === 'string' ? concerns === market : concerns.includes(id);

/** Rules that concern the chosen back offices. A platform this version does not know stays in. */
export function rulesFor(
  rules: readonly RuleChange[],
  chosen: readonly ChosenPlatform[],
): readonly RuleChange[] {
  const wanted = feedPlatformsFor(chosen);
  const known = new Set(FEED_PLATFORMS.map(({ id }) => id));
  return rules.filter(({ platform }) => wanted.has(platform) || !known.has(platform));
}
