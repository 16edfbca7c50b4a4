import { useState } from 'react';
import { offers } from '../../lib/offers/index';
import { dayNumber, localDay } from '../../lib/shared/days';
import type { Language } from '../../lib/shared/text';
import { CheckView } from './check-view';

/** More than this at a time nobody likes. */
const MOST = 3;

/** Up to three questions of the explanations; each day others come first. */
export function QuestionsPart({
  now,
  language,
}: {
  readonly now: Date;
  readonly language: Language;
}) {
  const [day] = useState(() => dayNumber(localDay(now)) ?? 0);
  const all = [...offers.values()].flatMap((offer) =>
    offer.kind === 'explanation' && offer.check ? [{ id: offer.id, check: offer.check }] : [],
  );
  const start = all.length > 0 ? (day * MOST) % all.length : 0;
  const shown = [...all.slice(start), ...all.slice(0, start)].slice(0, MOST);
  return (
    <>
      {shown.map(({ id, check }) => (
        <CheckView key={id} check={check} language={language} />
      ))}
    </>
  );
}
