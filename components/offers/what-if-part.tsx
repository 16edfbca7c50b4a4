import type { RawForm } from '../../lib/forms/types';
import type { Language } from '../../lib/shared/text';
import { WhatIf } from '../sidepanel/what-if';
import '../sidepanel/story.css';

/** A made-up shop where nothing is filled in. */
const SAMPLE = { visitors: 480, conversion: 0.025, spend: 80 };

const numberIn = (raw: RawForm, id: string): number | null => {
  const text = Object.entries(raw).find(([key]) => key.replace(/^p\d+:/, '') === id)?.[1];
  const number = typeof text === 'string' ? Number(text.replace(/[%,\s]/g, '')) : Number.NaN;
  return Number.isFinite(number) && number > 0 ? number : null;
};

/** The three sliders over the numbers of the sheet; over a made-up shop where there are none. */
export function WhatIfPart({
  raw,
  language,
}: {
  readonly raw: RawForm;
  readonly language: Language;
}) {
  const [visitors, percent, perBuyer] = ['visitors', 'pay-conversion-rate', 'spend-per-buyer'].map(
    (id) => numberIn(raw, id),
  );
  const start = {
    visitors: visitors ?? SAMPLE.visitors,
    conversion: percent ? Math.min(1, percent / 100) : SAMPLE.conversion,
    spend: perBuyer ?? SAMPLE.spend,
    currency: 'CNY',
    period: '',
  };
  return <WhatIf key={Object.values(start).join(' ')} start={start} language={language} />;
}
