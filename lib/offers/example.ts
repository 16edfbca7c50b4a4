import type { RawCell, RawField, RawForm } from '../forms/types';
import type { Language } from '../shared/text';
import type { Asking } from './asking';
import type { Offer } from './types';

/** The made-up shop's answers to one form, in a language, with the form's prefix before each field. */
export function exampleIn(offer: Offer, { example, prefix }: Asking, language: Language): RawForm {
  const words = language === 'en' ? (offer.exampleEn ?? {}) : {};
  const cell = (text: RawCell): RawCell => words[text] ?? text;
  const field = (value: RawField): RawField =>
    typeof value === 'string'
      ? cell(value)
      : (value.map((one) =>
          typeof one === 'string'
            ? cell(one)
            : Object.fromEntries(Object.entries(one).map(([id, text]) => [id, cell(text)])),
        ) as RawField);
  return Object.fromEntries(
    Object.entries(example).map(([id, value]) => [prefix + id, field(value)]),
  );
}
