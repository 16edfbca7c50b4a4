import type { Card } from '../../lib/explain/card';
import { explain } from '../../lib/explain/explain';
import { usesBreakEven } from '../../lib/explain/verdict-part';
import { metrics } from '../../lib/metrics/index';
import { platforms } from '../../lib/platforms/index';
import { loadSettings } from '../../lib/settings/store';
import type { Sighting } from '../../lib/shared/sighting';
import type { Language } from '../../lib/shared/text';
import { ruleNote } from './alert-handlers';
import { explainedByPacks } from './explained-by-packs';
import { breakEvenReturn, type OwnHistory, ownHistory } from './own-history';

/** What is known of the shop beside the page. */
export interface Known {
  readonly language: Language;
  readonly history: OwnHistory | null;
  readonly breakEven: number | null;
  /** One line on a rule that changes and names the metric. */
  readonly rule?: string | null;
  readonly now: Date;
}

/** The card of one sighting, in the person's language, as of this moment. */
export async function explainNow(
  sighting: Sighting,
  others: readonly Sighting[],
  {
    page,
    sample = false,
  }: {
    /** The page it stands on; missing: the kept numbers are not looked at. */
    readonly page?: { readonly url: string; readonly loadedAt: number };
    /** Made-up numbers: what the shop itself pays has no say in them. */
    readonly sample?: boolean;
  } = {},
): Promise<Card> {
  const now = new Date();
  const { metricId, platform } = sighting;
  // What is read is read side by side; a card is shown also where the records can not be opened.
  const settings = loadSettings();
  const [{ language }, history, breakEven, rule] = await Promise.all([
    settings,
    page && metricId
      ? ownHistory({ ...page, platform }, [metricId], now, [sighting]).catch(() => null)
      : null,
    !sample && metricId && usesBreakEven(metricId)
      ? breakEvenReturn(currencyOf(sighting)).catch(() => null)
      : null,
    metricId ? settings.then((chosen) => ruleNote(chosen, metricId, platform, now)) : null,
  ]);
  const card = explainWith(sighting, others, { language, history, breakEven, rule, now });
  // A pack that can not be read costs its sentences, not the card.
  return explainedByPacks(card).catch(() => card);
}

/** The same with what is known at hand: a panel asks for many at once. */
export function explainWith(
  sighting: Sighting,
  others: readonly Sighting[],
  { language, history, breakEven, rule = null, now }: Known,
): Card {
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
    past: history?.pastOf(sighting) ?? null,
    breakEven,
    rule,
    now,
  });
}

export const currencyOf = (sighting: Sighting): string | null =>
  sighting.value?.currency ?? platforms.get(sighting.platform)?.numbers.currency ?? null;
