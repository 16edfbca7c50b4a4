import { fill, type Language, spaceDigits } from '../shared/text';
import { slotsIn } from './templates';

/** English nouns that follow a number in card texts, and their singular. */
const SINGULAR: Readonly<Record<string, string>> = {
  buyers: 'buyer',
  clicks: 'click',
  items: 'item',
  orders: 'order',
  people: 'person',
  points: 'point',
  times: 'time',
  views: 'view',
  visitors: 'visitor',
};
const ONE_OF_MANY = new RegExp(`(?<![\\d.,]|to )1 (${Object.keys(SINGULAR).join('|')})\\b`, 'g');

/**
 * Fills a template and mends what filling breaks: a capital at the start of an English
 * sentence, "1 people", and the blanks of Chinese, which stand between a character and a
 * number ("这是 3 月 1 日") but not between two characters ("1.2 万个").
 *
 * @returns `null` when a slot of the template has no value: then another text must be used.
 */
export function fillTemplate(
  template: string,
  slots: Readonly<Record<string, string>>,
  language: Language,
): string | null {
  if (slotsIn(template).some((name) => slots[name] === undefined)) return null;
  const text = fill(template, slots);
  if (language === 'zh-CN') {
    const tight = text.replace(
      /(?<=\p{Script=Han}|[，。！？；：（）]) (?=\p{Script=Han}|[，。！？；：（）])/gu,
      '',
    );
    return spaceDigits(tight, language);
  }
  return text
    .replace(ONE_OF_MANY, (_, plural: string) => `1 ${SINGULAR[plural] ?? plural}`)
    .replace(/^[a-z]|(?<=[.!?] )[a-z]/g, (letter) => letter.toUpperCase());
}
