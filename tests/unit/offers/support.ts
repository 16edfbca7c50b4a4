import { readForm } from '../../../lib/forms/read-form';
import type { FieldSpec, RawForm } from '../../../lib/forms/types';
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

/** The form of an offer with what it says; offers without one have no business here. */
function askedOf(offer: Offer): Asked {
  switch (offer.kind) {
    case 'calculator':
      return { ...offer, tell: offer.reckon };
    case 'worksheet':
    case 'tip':
      return { ...offer, tell: offer.look };
    case 'explanation':
      if (offer.own) return offer.own;
      break;
    case 'resource':
      if (offer.request) return { ...offer.request, tell: offer.request.look };
      break;
    case 'coach-activity':
      if (offer.sheet) return { ...offer.sheet, tell: offer.sheet.look };
      break;
    case 'practice': {
      const sheet = offer.parts.find((part) => part.kind === 'sheet');
      if (sheet) return { ...sheet, tell: sheet.look };
    }
  }
  throw new Error(`${offer.id} asks for nothing`);
}

/** What an offer says of a form; the example with some fields changed. */
export function told(
  offer: Offer,
  changes: RawForm = {},
  { language = 'zh-CN', today = '2026-11-22' }: { language?: Language; today?: string } = {},
): Told | null {
  const { fields, example, tell } = askedOf(offer);
  return tell(readForm(fields, { ...example, ...changes }).answers, { language, today });
}

/** What an offer says of a form with nothing but this in it. */
export function toldOnly(offer: Offer, form: RawForm): Told | null {
  const { fields, tell } = askedOf(offer);
  return tell(readForm(fields, form).answers, { language: 'zh-CN', today: '2026-11-22' });
}
