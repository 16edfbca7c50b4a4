import type { Card } from '../../lib/explain/card';
import { explain } from '../../lib/explain/explain';
import { metrics } from '../../lib/metrics/index';
import { platforms } from '../../lib/platforms/index';
import { loadSettings } from '../../lib/settings/store';
import type { Sighting } from '../../lib/shared/sighting';

/** The card of one sighting, in the person's language, as of this moment. */
export async function explainNow(sighting: Sighting, others: readonly Sighting[]): Promise<Card> {
  const { language } = await loadSettings();
  const metric = sighting.metricId ? metrics.get(sighting.metricId) : undefined;
  return explain({
    sighting,
    others,
    metric: metric ?? null,
    metrics,
    language,
    platformName: platforms.get(sighting.platform)?.name[language] ?? null,
    nameOfPlatform: (id) => platforms.get(id)?.name[language],
    platformCurrency: platforms.get(sighting.platform)?.numbers.currency ?? null,
    now: new Date(),
  });
}
