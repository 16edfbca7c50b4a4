import { amountSpans, numbersOf } from './amounts';
import { looksLikeEnglishName, looksLikeName } from './names';
import { patternSpans } from './patterns';
import { fieldSpans, isPrivateLabel } from './private-labels';
import { joined, type Span } from './spans';

/** What stands around a text and decides about it. */
export interface TextPlace {
  /**
   * `open`: a known page, what is private is covered. `closed`: an unknown page, its head, a
   * column or field of people: what is not known to be safe is covered. `chat`: everything is.
   */
  readonly region: 'open' | 'closed' | 'chat';
  /** The text is the number of a metric that was recognised. */
  readonly metricValue: boolean;
  /** It stands where an amount of money is expected. */
  readonly amountPlace: boolean;
}

export interface VeilWords {
  /** Is the text wholly made of what a back office prints? */
  readonly isSafe: (text: string) => boolean;
  /** Private words of this page: the name of the shop wherever it stands. */
  readonly secrets: readonly string[];
  readonly amounts: boolean;
}

/** Numbers that no person, order or card has. */
const PLAIN_NUMBER = /^[\s¥￥$€£%％‰+\-.,\d万亿kKmM人次件单笔个元天秒分时小h]*$/;

/**
 * What of one text has to be covered. The whole of it where it stands in a closed region and
 * is not known to be safe.
 *
 * @param text what one line box or cell holds, as its text nodes have it
 */
export function coveredSpans(text: string, place: TextPlace, words: VeilWords): readonly Span[] {
  if (!/[\p{L}\p{N}\p{S}\p{Co}*]/u.test(text)) return [];
  const whole: Span[] = [{ start: 0, end: text.length }];
  if (place.region === 'chat') return whole;
  const safe = isPrivateLabel(text) || words.isSafe(text);
  if (place.region === 'closed' && !safe) {
    const number = place.metricValue && PLAIN_NUMBER.test(text) && text.trim().length <= 16;
    if (!number) return whole;
  }
  const spans = [...patternSpans(text), ...fieldSpans(text)];
  if (!safe && !place.metricValue && (looksLikeName(text) || looksLikeEnglishName(text)))
    return whole;
  for (const secret of words.secrets)
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length))
      spans.push({ start: at, end: at + secret.length });
  if (words.amounts) {
    spans.push(...amountSpans(text));
    if (place.amountPlace && !safe) spans.push(...numbersOf(text));
  }
  return joined(spans);
}
