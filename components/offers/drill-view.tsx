import { drillsIn, tellingStep } from '../../lib/drill/drills';
import { offerWords } from '../../lib/i18n/offers.words';
import { speaker } from '../../lib/i18n/say';
import { demoTradeOf } from '../../lib/offers/demo-trade';
import { offers } from '../../lib/offers/index';
import type { Drill } from '../../lib/offers/types';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import type { OffersApi } from './offers-api';

/** The steps of a drill in words, and the way to walk them. */
export function DrillView({
  drill,
  api,
  language,
}: {
  readonly drill: Drill;
  readonly api: OffersApi;
  readonly language: Language;
}) {
  const t = speaker(offerWords, language);
  // Several drills of one practice begin alike: each is named by what it alone says.
  const telling = tellingStep(drill, drillsIn(offers.values()))?.say[language];
  const walk = async () => {
    const reply = await api.ask('sheets', { offerId: 'my-trade' });
    const trade = demoTradeOf(reply.ok ? reply.value : []);
    api.openPage('demo', `#${trade}/taobao/${drill.demoPage}?drill=${drill.id}`);
  };
  return (
    <div className="dd-panel offer-drill">
      <h2 className="dd-panel-title">{t('drill')}</h2>
      {telling ? <p className="offer-drill-telling">{telling}</p> : null}
      <ol className="offer-steps">
        {drill.steps.map(({ id, say }) => (
          <li key={id}>{say[language]}</li>
        ))}
      </ol>
      <Button kind="primary" onClick={() => void walk()}>
        {t('drillDemo')}
      </Button>
      <p className="dd-hint">{t('drillOwn')}</p>
    </div>
  );
}
