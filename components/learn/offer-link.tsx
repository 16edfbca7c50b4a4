import { offerKindWords, offerWords } from '../../lib/i18n/offers.words';
import { say } from '../../lib/i18n/say';
import type { Offer } from '../../lib/offers/types';
import { offerAddress } from '../../lib/paths/route';
import type { PathId } from '../../lib/paths/types';
import type { Language } from '../../lib/shared/text';
import { Tag } from '../ui/tag';

/** One offer in a list: its kind, its name, what it is for, how long it takes. */
export function OfferLink({
  offer,
  path,
  language,
}: {
  readonly offer: Offer;
  readonly path: PathId | null;
  readonly language: Language;
}) {
  return (
    <a className="learn-offer" href={offerAddress(offer.id, path)}>
      <span className="learn-offer-head">
        <strong>{offer.title[language]}</strong>
        <Tag>{say(offerKindWords[offer.kind], language)}</Tag>
      </span>
      <span>{offer.lead[language]}</span>
      <span className="dd-hint">
        {say(offerWords.minutes, language, { minutes: offer.minutes })}
      </span>
    </a>
  );
}
