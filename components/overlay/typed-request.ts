import { failureWords } from '../../lib/i18n/failures.words';
import { say } from '../../lib/i18n/say';
import { typedProblemWords } from '../../lib/i18n/typed-number.words';
import { bridge, type ShowRequest } from '../../lib/messaging/bridge';
import type { DataOf, ToBackground, TypedReply } from '../../lib/messaging/protocol';
import type { Result } from '../../lib/shared/result';
import type { Sighting } from '../../lib/shared/sighting';
import type { Language } from '../../lib/shared/text';

type TypedData = DataOf<typeof ToBackground, 'typedNumber'>;

/** The other numbers of the page go along, for the formula; so many at most. */
const MOST_OTHERS = 40;

/**
 * What is asked when somebody types the number of a sighting.
 *
 * @param again the same number once more (in another language): nothing is stored anew.
 */
export async function typedData(
  { sighting, sample }: ShowRequest,
  raw: string,
  again = false,
): Promise<TypedData> {
  const report = await bridge().scanner?.report();
  return {
    sighting,
    others: othersOf(report?.sightings ?? [], sighting),
    raw,
    url: location.href,
    loadedAt: performance.timeOrigin,
    sample: sample || again,
  };
}

/** One readable sighting per metric. */
function othersOf(all: readonly Sighting[], one: Sighting): Sighting[] {
  const seen = new Set([one.metricId]);
  return all
    .filter(({ id, metricId, value }) => {
      if (id === one.id || !metricId || seen.has(metricId)) return false;
      if (!value?.readable || value.number === null) return false;
      seen.add(metricId);
      return true;
    })
    .slice(0, MOST_OTHERS);
}

/** One sentence on what was unclear; `null` when there is a card. */
export function unclearIn(reply: Result<TypedReply>, language: Language): string | null {
  if (!reply.ok) return say(failureWords[reply.code], language);
  return 'problem' in reply.value ? say(typedProblemWords[reply.value.problem], language) : null;
}
