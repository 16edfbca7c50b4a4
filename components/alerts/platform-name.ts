import { type FeedPlatform, feedPlatform, NOT_COVERED } from '../../lib/rules/feed/coverage';
import type { Language } from '../../lib/shared/text';

/** Names stand in quotes inside sentences; alone they need none. */
export const nameOf = (platform: FeedPlatform, language: Language): string =>
  platform.name[language].replace(/[“”]/g, '');

/** A platform that this version does not know goes by its id. */
export function platformName(id: string, language: Language): string {
  const known = feedPlatform(id);
  if (known) return nameOf(known, language);
  return NOT_COVERED.find((one) => one.id === id)?.name[language] ?? id;
}
