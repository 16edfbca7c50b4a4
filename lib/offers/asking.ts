import { type Answers, readForm } from '../forms/read-form';
import type { FieldSpec, RawForm } from '../forms/types';
import type { LookSetting, Offer, SheetShape, Told } from './types';

/** One form of an offer, whatever kind the offer is of. */
export interface Asking {
  /** What stands before its fields in a sheet (`p1:`), where an offer has several forms. */
  readonly prefix: string;
  readonly fields: readonly FieldSpec[];
  readonly example: RawForm;
  readonly shape: SheetShape;
  /** A sum is told when nothing is missing; a sheet is looked at while it is filled. */
  readonly whole: boolean;
  /** What the offer makes of answers, whole or not. */
  readonly look: (answers: Answers, setting: LookSetting) => Told | null;
  /** What the form says as far as it is filled; a sum says nothing before it is whole. */
  readonly tell: (form: RawForm, setting: LookSetting) => Told | null;
}

interface Source {
  readonly fields: readonly FieldSpec[];
  readonly example: RawForm;
  readonly shape?: SheetShape;
}

const QUESTIONS: SheetShape = { kind: 'questions' };

function asking(
  source: Source,
  look: (answers: Answers, setting: LookSetting) => Told | null,
  { prefix = '', whole = false } = {},
): Asking {
  return {
    prefix,
    whole,
    fields: source.fields,
    example: source.example,
    shape: source.shape ?? QUESTIONS,
    look,
    tell: (form, setting) => {
      const { answers, problems, missing } = readForm(source.fields, form);
      if (whole && (missing.length > 0 || Object.keys(problems).length > 0)) return null;
      return look(answers, setting);
    },
  };
}

/** The forms of an offer, in the order in which they stand. */
export function askingsOf(offer: Offer): readonly Asking[] {
  switch (offer.kind) {
    case 'calculator':
      return [asking(offer, offer.reckon, { whole: true })];
    case 'worksheet':
    case 'tip':
      return [asking(offer, offer.look)];
    case 'practice':
      return offer.parts.flatMap((part, at) =>
        part.kind === 'sheet' ? [asking(part, part.look, { prefix: `p${at}:` })] : [],
      );
    case 'explanation':
      return offer.own ? [asking(offer.own, offer.own.tell, { whole: true })] : [];
    case 'resource':
      return offer.request ? [asking(offer.request, offer.request.look)] : [];
    case 'coach-activity':
      return offer.sheet ? [asking(offer.sheet, offer.sheet.look)] : [];
  }
}

/** The part of a sheet that belongs to one form. */
export const formOf = (raw: RawForm, prefix: string): RawForm =>
  prefix === ''
    ? raw
    : Object.fromEntries(
        Object.entries(raw)
          .filter(([key]) => key.startsWith(prefix))
          .map(([key, value]) => [key.slice(prefix.length), value]),
      );
