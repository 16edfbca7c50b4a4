import { type Card, PART_IDS } from '../../lib/explain/card';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { say } from '../../lib/i18n/say';

/** The card as one text for a voice: label, then every part after its name, in card order. */
export function spokenText(card: Card): string {
  const end = card.language === 'zh-CN' ? '。' : '. ';
  const parts = PART_IDS.flatMap((id) => {
    const text = card.parts[id];
    if (!text) return [];
    const lead = id === 'verdict' ? [say(overlayWords[card.verdict], card.language)] : [];
    return [say(overlayWords[id], card.language), ...lead, text];
  });
  return (
    [card.label, ...parts].map((text) => text.replace(/[。.\s]+$/u, '')).join(end) + end.trim()
  );
}
