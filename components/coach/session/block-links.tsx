import { useEffect, useState } from 'react';
import type { PlanLink } from '../../../lib/coaching/plans/types';
import { coachAddress } from '../../../lib/coaching/route';
import { planViewWords } from '../../../lib/i18n/plan-views.words';
import { say, speaker } from '../../../lib/i18n/say';
import { sessionWords } from '../../../lib/i18n/session.words';
import type { Offer } from '../../../lib/offers/types';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import type { CoachApi } from '../coach-api';
import { usePresenter } from '../use-presenter';

/** What a block leads to, each by one press. */
export function BlockLinks({
  api,
  links,
  language,
}: {
  readonly api: CoachApi;
  readonly links: readonly PlanLink[];
  readonly language: Language;
}) {
  const t = speaker(sessionWords, language);
  const offers = useOffers();
  const presenter = usePresenter(api, language);
  const [noShop, setNoShop] = useState(false);
  const shop = async () => {
    const reply = await api.ask('showShop', {});
    setNoShop(!reply.ok || !reply.value.shown);
  };
  const offer = (id: string) => api.openPage('learn', `#/offer/${id}`);
  const button = (link: PlanLink) => {
    switch (link.to) {
      case 'offer':
        return (
          <Button key={link.id} size="small" onClick={() => offer(link.id)}>
            {offers?.get(link.id)?.title[language] ?? link.id}
          </Button>
        );
      case 'drill':
        return (
          <Button key="drill" size="small" onClick={() => offer(link.offer)}>
            {t('toDrill')}
          </Button>
        );
      case 'demo':
        return (
          <Button key="demo" size="small" onClick={() => api.openPage('demo')}>
            {t('toDemo')}
          </Button>
        );
      case 'presenter':
        // Where this version has no such window there is no button for it.
        return presenter.open ? (
          <Button key="presenter" size="small" onClick={presenter.open}>
            {t('toPresenter')}
          </Button>
        ) : null;
      case 'shop':
        return (
          <Button key="shop" size="small" onClick={() => void shop()}>
            {t('toShop')}
          </Button>
        );
      case 'view':
        return (
          <a key={link.view} className="meet-link" href={coachAddress(link.view)}>
            {say(planViewWords[link.view], language)}
          </a>
        );
    }
  };
  if (links.length === 0) return null;
  return (
    <>
      <div className="meet-links">{offers ? links.map(button) : null}</div>
      {presenter.said ? <p role="status">{presenter.said}</p> : null}
      {noShop ? <p role="status">{t('noShop')}</p> : null}
    </>
  );
}

/** The names of offers carry all of their texts along: they come after the page. */
function useOffers(): ReadonlyMap<string, Offer> | null {
  const [offers, setOffers] = useState<ReadonlyMap<string, Offer> | null>(null);
  useEffect(() => {
    let gone = false;
    void import('../../../lib/offers/index').then((module) => {
      if (!gone) setOffers(module.offers);
    });
    return () => {
      gone = true;
    };
  }, []);
  return offers;
}
