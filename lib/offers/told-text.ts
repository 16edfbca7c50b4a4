import { dateText } from '../shared/date-text';
import { money, round } from '../shared/format';
import type { Language, LocalText } from '../shared/text';
import type { LookSetting } from './types';

/** Small pieces that results are put together from. */

/** What a person typed stands in marks, so that it is never taken for our own words. */
export const quoted = (text: string): string => `“${text.replace(/[“”]/g, '')}”`;

/** Several typed things in one sentence. */
export const listed = (texts: readonly string[], language: Language): string =>
  texts.map(quoted).join(language === 'zh-CN' ? '、' : ', ');

/** "3 月 11 日"; the year where it is another one. */
export const dayText = (
  iso: string,
  { language, today }: Pick<LookSetting, 'language' | 'today'>,
): string => dateText(iso, language, Number(today.slice(0, 4))) ?? iso;

/** Whole yuan from 20 on, one decimal below. */
export const yuan = (amount: number, language: Language): string =>
  money(round(amount, Math.abs(amount) < 20 ? 1 : 0), 'CNY', language);

/** The text of a list of options by its id; empty for none. */
export const optionText = (
  options: readonly { readonly id: string; readonly label: LocalText }[],
  id: string | null,
  language: Language,
): string => options.find((option) => option.id === id)?.label[language] ?? '';
