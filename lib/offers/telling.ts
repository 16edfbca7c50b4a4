import { money } from '../shared/format';
import type { Language, LocalText } from '../shared/text';

/** What a person typed, told apart from our own words. */
export const quoted = (text: string): string => `“${text.replace(/[“”]/g, '')}”`;

/** Several typed things in one sentence. */
export const listed = (texts: readonly string[], language: Language): string =>
  texts.map(quoted).join(language === 'zh-CN' ? '、' : ', ');

/** Yuan as it is said: whole from 20 on, with one decimal below. */
export const yuan = (amount: number, language: Language): string =>
  money(
    Math.abs(amount) >= 20 ? Math.round(amount) : Math.round(amount * 10) / 10,
    'CNY',
    language,
  );

/** The text of a list of options by its id; empty for none. */
export const optionText = (
  options: readonly { readonly id: string; readonly label: LocalText }[],
  id: string | null,
  language: Language,
): string => options.find((option) => option.id === id)?.label[language] ?? '';
