import { readForm } from '../../../lib/forms/read-form';
import type { FieldSpec, RawForm } from '../../../lib/forms/types';
import { offers } from '../../../lib/offers/index';
import type { LookSetting, Offer, Told } from '../../../lib/offers/types';
import type { Language } from '../../../lib/shared/text';

interface Asked {
  readonly fields: readonly FieldSpec[];
  readonly example: RawForm;
  readonly tell: (
    answers: ReturnType<typeof readForm>['answers'],
    setting: LookSetting,
  ) => Told | null;
}

/** The forms of an offer, in the order in which it shows them. */
function formsOf(offer: Offer): Asked[] {
  switch (offer.kind) {
    case 'calculator':
      return [{ ...offer, tell: offer.reckon }];
    case 'worksheet':
    case 'tip':
      return [{ ...offer, tell: offer.look }];
    case 'practice':
      return offer.parts.flatMap((part) =>
        part.kind === 'sheet' ? [{ ...part, tell: part.look }] : [],
      );
    case 'explanation':
      return offer.own ? [offer.own] : [];
    case 'resource':
      return offer.request ? [{ ...offer.request, tell: offer.request.look }] : [];
    case 'coach-activity':
      return offer.sheet ? [{ ...offer.sheet, tell: offer.sheet.look }] : [];
  }
}

/** What an offer says of its example with some fields typed otherwise; `only`: of these alone. */
export function tell(
  id: string,
  typed: RawForm,
  {
    form = 0,
    language = 'zh-CN',
    today = '2026-11-22',
    only = false,
  }: {
    form?: number;
    language?: Language;
    today?: string;
    only?: boolean;
  } = {},
): Told | null {
  const offer = offers.get(id);
  const asked = offer && formsOf(offer)[form];
  if (!asked) throw new Error(`${id} has no form ${form}`);
  const raw = only ? typed : { ...asked.example, ...typed };
  return asked.tell(readForm(asked.fields, raw).answers, { language, today });
}

/** The value of the line with this label, or `undefined`. */
export const lineOf = (told: Told | null, label: string): string | undefined =>
  told?.lines?.find((line) => line.label === label)?.value;
