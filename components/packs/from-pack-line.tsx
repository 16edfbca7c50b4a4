import { packSayWords } from '../../lib/i18n/pack-say.words';
import { say } from '../../lib/i18n/say';
import type { FromPack } from '../../lib/packs/kinds/types';
import { dayText } from '../../lib/rules/alerts/when-text';
import type { Language } from '../../lib/shared/text';

/** 来自内容包 …, under what a pack brought; nothing under what ships with the extension. */
export function FromPackLine<I>({
  items,
  item,
  language,
}: {
  readonly items: readonly FromPack<I>[];
  readonly item: I;
  readonly language: Language;
}) {
  const by = items.find((one) => one.item === item)?.by;
  if (!by) return null;
  const words = by.trust === 'unknown' ? packSayWords.fromUnknown : packSayWords.from;
  return (
    <p className="dd-hint">
      {say(words, language, { publisher: by.publisher, day: dayText(by.day, language, '') })}
    </p>
  );
}
