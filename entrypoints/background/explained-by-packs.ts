import type { Card } from '../../lib/explain/card';
import { packSayWords } from '../../lib/i18n/pack-say.words';
import { say } from '../../lib/i18n/say';
import { metrics } from '../../lib/metrics/index';
import type { Explained } from '../../lib/packs/kinds/explanations.kind';
import { KINDS } from '../../lib/packs/kinds/index';
import type { FromPack, PackOrigin } from '../../lib/packs/kinds/types';
import { dayText } from '../../lib/rules/alerts/when-text';
import type { Language } from '../../lib/shared/text';
import { packSetting } from './packs-changed';
import { itemsAt, type UseWith } from './packs-in-use';

/** 来自内容包“…”，11 月 1 日; who is not known is said to be so. */
export const sayFrom = ({ publisher, trust, day }: PackOrigin, language: Language): string =>
  say(trust === 'unknown' ? packSayWords.fromUnknown : packSayWords.from, language, {
    publisher,
    day: dayText(day, language, ''),
  });

type Item = Parameters<typeof KINDS.explanations.keyOf>[0];

/** The card with what packs add to it or correct in it: one small read, however many there are. */
export async function explainedByPacks(card: Card, how?: UseWith): Promise<Card> {
  if (card.metricId === null) return card;
  const items = await itemsAt<Item>(`explanations/${card.metricId}`, how ?? (await packSetting()));
  if (items.length === 0) return card;
  const base: Explained = {
    card,
    nameOf: (id) => metrics.get(id)?.name[card.language] ?? id,
    sayFrom,
  };
  return KINDS.explanations.apply(base, items as readonly FromPack<Item>[]);
}
