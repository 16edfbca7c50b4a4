import { dateText } from '../shared/date-text';
import type { Language, LocalText } from '../shared/text';
import { rowsOf } from './read-form';
import type { CellSpec, FieldSpec, RawField, RawForm } from './types';

/** A filled form as it is printed or written down: what was asked, and what was answered. */
export type Written =
  | { readonly kind: 'line'; readonly label: string; readonly text: string }
  | {
      readonly kind: 'table';
      readonly label: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

const UNIT: Readonly<Record<string, LocalText>> = {
  money: { 'zh-CN': ' 元', en: ' yuan' },
  share: { 'zh-CN': ' %', en: ' %' },
  days: { 'zh-CN': ' 天', en: ' days' },
  months: { 'zh-CN': ' 个月', en: ' months' },
  hours: { 'zh-CN': ' 小时', en: ' hours' },
  minutes: { 'zh-CN': ' 分钟', en: ' minutes' },
};

/** What was typed stays as it was typed; blank fields are left out, blank rows too. */
export function written(
  fields: readonly FieldSpec[],
  raw: RawForm,
  language: Language,
): readonly Written[] {
  return fields.flatMap((field): Written[] => {
    const given = raw[field.id];
    const label = field.label[language];
    if (field.kind === 'orders') {
      const count = rowsOf(given).length;
      const text = language === 'zh-CN' ? `${count} 笔订单` : `${count} orders`;
      return count === 0 ? [] : [{ kind: 'line', label, text }];
    }
    if (field.kind === 'rows') {
      const rows = rowsOf(given)
        .map((row, at) =>
          field.cells.map((cell, column) =>
            column === 0 && field.given?.[at]
              ? field.given[at][language]
              : cellText(cell, row[cell.id], language),
          ),
        )
        .filter((cells) => cells.slice(field.given ? 1 : 0).some((text) => text !== ''));
      return rows.length === 0
        ? []
        : [{ kind: 'table', label, head: field.cells.map((cell) => cell.label[language]), rows }];
    }
    const text =
      field.kind === 'choices'
        ? chosen(given)
            .flatMap((id) => field.options.find((one) => one.id === id)?.label[language] ?? [])
            .join(language === 'zh-CN' ? '、' : ', ')
        : cellText(field, given, language);
    return text === '' ? [] : [{ kind: 'line', label, text }];
  });
}

const chosen = (given: RawField | undefined): string[] =>
  Array.isArray(given) ? given.filter((id): id is string => typeof id === 'string') : [];

function cellText(spec: CellSpec, given: RawField | undefined, language: Language): string {
  const text = typeof given === 'string' ? given.trim() : '';
  if (text === '') return '';
  if (spec.kind === 'choice')
    return spec.options.find(({ id }) => id === text)?.label[language] ?? '';
  if (spec.kind === 'date') return dateText(text, language, null) ?? text;
  if (spec.kind === 'number' && /^[\d.,]+$/.test(text))
    return `${text}${UNIT[spec.unit]?.[language] ?? ''}`;
  return text;
}
