import type { Card } from '../../lib/explain/card';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { say } from '../../lib/i18n/say';
import { partAt } from '../../lib/presenter/parts';
import type { PresenterState } from '../../lib/presenter/types';
import { spokenText } from '../overlay/spoken-text';

/** What a voice reads: all of the card, or the part that is on the wall. */
export function stageText(card: Card, state: Pick<PresenterState, 'at' | 'whole'>): string {
  const part = partAt(state, card);
  if (state.whole || part === null) return spokenText(card);
  const drawn = card.figure?.kind === 'hundred' ? card.figure.alt : '';
  const text = card.parts[part] ?? drawn;
  const lead = part === 'verdict' ? [say(overlayWords[card.verdict], card.language)] : [];
  return [card.label, say(overlayWords[part], card.language), ...lead, text].join(
    card.language === 'zh-CN' ? '。' : '. ',
  );
}
